// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace sotoso {

/// What went wrong, in words for the person at the screen.
/// `text` is one plain sentence in the user's language; `detail` is for the curious (never personal data);
/// `field` names the input it belongs to (a column, a form field), so that it can be shown beside it.
struct Error {
    enum class Kind { Invalid, NotFound, Conflict, Refused, Storage, Io, Cancelled };
    Kind kind = Kind::Invalid;
    QString text;
    QString detail = {};
    QString field = {};
};

/// Thrown inside a unit of work or a reader; becomes a Result at the door (ARCHITECTURE.md, principle 5).
struct Failure {
    Error error;
};

[[noreturn]] inline void fail(Error::Kind kind, QString text, QString field = {}, QString detail = {}) {
    throw Failure{Error{kind, std::move(text), std::move(detail), std::move(field)}};
}

/// A value or an Error; a subset of std::expected's names.
template <class T = std::monostate>
class [[nodiscard]] Result {
public:
    using value_type = T;
    Result() requires std::is_default_constructible_v<T> : content(T{}) {}
    Result(T value) : content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : content(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return content.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T& value() & { return std::get<0>(content); }
    const T& value() const& { return std::get<0>(content); }
    T&& value() && { return std::get<0>(std::move(content)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<1>(content); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, Error> content;
};

/// Runs `f`, turning a Failure into the Error of a Result.
template <class F>
auto guarded(F&& f) {
    using R = std::invoke_result_t<F>;
    if constexpr (std::is_void_v<R>) {
        try {
            std::forward<F>(f)();
            return Result<>{};
        } catch (const Failure& failure) {
            return Result<>{failure.error};
        }
    } else {
        try {
            return Result<R>{std::forward<F>(f)()};
        } catch (const Failure& failure) {
            return Result<R>{failure.error};
        }
    }
}

/// The value, or the Error thrown on as a Failure (for use inside a unit of work).
template <class T>
T take(Result<T> result) {
    if (!result)
        throw Failure{result.error()};
    return std::move(result).value();
}

} // namespace sotoso
