// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/text.h"

#include <initializer_list>
#include <optional>
#include <utility>

namespace sotoso::exchange {

/// The value that a cell names, in any case and with or without accents; `known`: folded names.
template <class E>
std::optional<E> oneOf(const QString& text, std::initializer_list<std::pair<const char16_t*, E>> known) {
    const QString key = text::fold(text);
    for (const auto& [name, value] : known)
        if (key == QString::fromUtf16(name))
            return value;
    return std::nullopt;
}

} // namespace sotoso::exchange
