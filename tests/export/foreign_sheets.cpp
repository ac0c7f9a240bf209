// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/foreign_sheets.h"

namespace podium::tests {

QList<Sheet> usualSheets(const QStringList &names)
{
    const Hold left{"", 1, 0.069, 0.266, 0.425, 0.634};
    const Hold right{"", 2, 0.506, 0.266, 0.425, 0.634};
    const auto upright = Hold{"body", 1, 0.069, 0.266, 0.862, 0.634};
    return {{names[0],
             "title",
             {{"ctrTitle", 0, 0.125, 0.164, 0.75, 0.348, 60},
              {"subTitle", 1, 0.125, 0.525, 0.75, 0.241, 24}}},
            {names[1], "obj", {kHead, kContent}},
            {names[2],
             "secHead",
             {{"title", 0, 0.068, 0.249, 0.862, 0.416, 60},
              {"body", 1, 0.068, 0.669, 0.862, 0.219, 24}}},
            {names[3], "twoObj", {kHead, left, right}},
            {names[4],
             "twoTxTwoObj",
             {kHead,
              {"body", 1, 0.069, 0.245, 0.423, 0.12},
              {"", 2, 0.069, 0.365, 0.423, 0.537},
              {"body", 3, 0.506, 0.245, 0.425, 0.12},
              {"", 4, 0.506, 0.365, 0.425, 0.537}}},
            {names[5], "titleOnly", {kHead}},
            {names[6], "blank", {}},
            {names[7],
             "picTx",
             {{"title", 0, 0.07, 0.067, 0.323, 0.233},
              {"pic", 1, 0.425, 0.144, 0.506, 0.711},
              {"body", 2, 0.07, 0.3, 0.323, 0.556}}},
            {names[8], "vertTx", {kHead, upright}}};
}

} // namespace podium::tests
