// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What every Latin letter is to Vietnamese: its alphabet weight, its tone, its bare form. The tables behind text.h.
namespace sotoso::text {

/// In dictionary order. Foreign: a mark that Vietnamese does not know (ü, ñ, ç), after all tones.
enum Tone : quint8 { Ngang, Huyen, Hoi, Nga, Sac, Nang, Foreign };

struct Letter {
    char16_t lower = 0;  ///< lower case, tone taken off, hat and horn kept: Ộ -> ô
    char16_t folded = 0; ///< for searching: Ộ -> o, Đ -> d, any space -> ' '; 0 when it vanishes
    quint8 weight = 0;   ///< place in the alphabet a ă â b … z, from 1; 0 when it is no Latin letter
    quint8 tone = Ngang;
    bool upper = false;
};

constexpr char16_t lettersEnd = 0x2000;
/// Flat table of all characters below lettersEnd, made once.
const Letter* letters();
/// The same for the rest of the plane (slow, rare): `folded` only.
char16_t foldedBeyond(char16_t c);

/// The tone a combining mark stands for, or Ngang when it is none.
Tone toneOfMark(char16_t mark);
/// The letter with a tone set: (ô, Nang) -> ộ, keeping the case of `letter`; unchanged when it takes no tone.
char16_t withTone(char16_t letter, Tone tone);

} // namespace sotoso::text
