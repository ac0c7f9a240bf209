// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/presenter/presenter_keys.h"

namespace podium {

namespace {

PresenterCommand plainCommand(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_N:
        return PresenterCommand::Next;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_P:
    case Qt::Key_Backspace:
        return PresenterCommand::Back;
    case Qt::Key_Home:
        return PresenterCommand::First;
    case Qt::Key_End:
        return PresenterCommand::Last;
    case Qt::Key_B:
    case Qt::Key_Period:
        return PresenterCommand::Black;
    case Qt::Key_W:
    case Qt::Key_Comma:
        return PresenterCommand::White;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return PresenterCommand::Enter;
    case Qt::Key_G:
        return PresenterCommand::Overview;
    case Qt::Key_Slash:
        return PresenterCommand::Search;
    case Qt::Key_Q:
        return PresenterCommand::Ask;
    case Qt::Key_K:
        return PresenterCommand::Keep;
    case Qt::Key_S:
        return PresenterCommand::SpeakerView;
    case Qt::Key_X:
        return PresenterCommand::SwapScreens;
    case Qt::Key_M:
        return PresenterCommand::Motion;
    case Qt::Key_Down:
        return PresenterCommand::NextMark;
    case Qt::Key_Up:
        return PresenterCommand::PreviousMark;
    case Qt::Key_R:
        return PresenterCommand::Receipt;
    case Qt::Key_F5:
        return PresenterCommand::StartAgain;
    case Qt::Key_Escape:
        return PresenterCommand::Escape;
    default:
        return key >= Qt::Key_0 && key <= Qt::Key_9 ? PresenterCommand::Digit
                                                    : PresenterCommand::None;
    }
}

} // namespace

PresenterCommand presenterCommand(int key, Qt::KeyboardModifiers modifiers)
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (held == Qt::NoModifier)
        return plainCommand(key);
    if (held == Qt::ShiftModifier && key == Qt::Key_Space)
        return PresenterCommand::Back;
    // Where "/" is the shifted key of another.
    if (held == Qt::ShiftModifier && key == Qt::Key_Slash)
        return PresenterCommand::Search;
    if (!held.testFlag(Qt::ControlModifier))
        return PresenterCommand::None;
    if (key == Qt::Key_F)
        return PresenterCommand::Search;
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        return PresenterCommand::LargerNotes;
    if (key == Qt::Key_Minus)
        return PresenterCommand::SmallerNotes;
    return PresenterCommand::None;
}

} // namespace podium
