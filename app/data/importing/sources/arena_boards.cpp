// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/importing/sources/arena_boards.h"

#include <QtCore/QStringList>

namespace podium {

using namespace Qt::StringLiterals;

std::string arenaBoardIn(const QString &text)
{
    static const QStringList kBoards{u"vision"_s,   u"webdev"_s,  u"search"_s, u"image"_s,
                                     u"video"_s,    u"copilot"_s, u"agent"_s,  u"code"_s,
                                     u"document"_s, u"text"_s};
    const QString lowered = text.toLower();
    // "image" after "text": boards of text-to-image and text-to-video are none of texts.
    for (const QString &board : kBoards) {
        if (lowered.contains(board))
            return (lowered.contains("style"_L1) ? board + u"-style"_s : board).toStdString();
    }
    return lowered.contains("style"_L1) ? "text-style" : std::string();
}

std::string arenaBoardOf(const QJsonObject &record)
{
    for (const QLatin1StringView key :
         {"board"_L1, "arena"_L1, "leaderboard"_L1, "modality"_L1, "subset"_L1, "config"_L1}) {
        if (std::string board = arenaBoardIn(record[key].toString()); !board.empty())
            return board;
    }
    return record.contains("session_count"_L1) ? "agent" : std::string();
}

} // namespace podium
