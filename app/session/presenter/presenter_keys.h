// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

namespace podium {

/// What a person does while presenting.
enum class PresenterCommand {
    None,
    Next,
    Back,
    First,
    Last,
    Black,
    White,
    Digit,
    Enter, ///< goes to the number that was typed
    Overview,
    Search,
    Ask,         ///< the picture another question
    Keep,        ///< the answer as a slide of the appendix
    SpeakerView, ///< on one screen
    SwapScreens,
    Motion, ///< marks move between slides, or no longer
    LargerNotes,
    SmallerNotes,
    NextMark,
    PreviousMark,
    Receipt, ///< of the mark the keys stand on
    StartAgain,
    Escape,
};

/// The keys that presenters and their remotes know.
[[nodiscard]] PresenterCommand presenterCommand(int key, Qt::KeyboardModifiers modifiers);

} // namespace podium
