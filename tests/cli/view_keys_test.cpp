// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever key of a View changes the rows of a command changes its line of rules, too: nobody can take
// an answer for that to another question.
#include "app/data/view/view_json.h"
#include "tests/cli/ran.h"
#include "tests/models/changed_view.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <ostream>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

struct Walked {
    const char *question;
    int keys = 0; ///< so many act at least; else the walk proves nothing
    /// Of a command that takes a second: only keys that begin so, of which alone it makes use.
    const char *only = "";
};

void PrintTo(const Walked &walked, std::ostream *out)
{
    *out << walked.question;
}

const std::vector<Walked> kWalked{{"rank", 10},
                                  {"rank --intervals", 14},
                                  {"countries", 10},
                                  {"countries --intervals", 14},
                                  {"composition", 10},
                                  {"funding", 6},
                                  {"funding --sum country", 6},
                                  {"agreement --with-rule lab-sum", 4},
                                  {"frontier", 10},
                                  {"history KR,CN", 8},
                                  {"lag", 10},
                                  {"pareto", 12},
                                  {"compare US CN", 8},
                                  {"compare KR --neighbours 1", 6},
                                  {"uncertainty", 12},
                                  {"uncertainty --sobol", 12},
                                  {"uncertainty --leave-out lab", 8},
                                  {"events", 2},
                                  {"figures", 3},
                                  {"money-index", 12},
                                  {"profile KR", 12},
                                  {"programmes", 3},
                                  {"programmes --sum country", 3},
                                  {"calibration", 6, "certainty."},
                                  {"correlations", 6},
                                  {"indices", 8}};

View plainView()
{
    View view;
    view.snapshot = "2025-10-02";
    view.certainty.draws = 100;
    view.robustness.draws = 100;
    return view;
}

View viewWith(int place, const QString &key)
{
    View view = plainView();
    Changer changer(place);
    visitFields(view, changer);
    if (key == u"method.weights"_s)
        view.choice.weights
            = WeightRule{WeightRule::Kind::Custom, {{"gpqa_diamond", 1}, {"hle", 3}}};
    if (key == u"money.programmeKinds"_s)
        view.money.programmeKinds = {"fund"};
    return view;
}

/// Rows without what is said of them.
QJsonValue bare(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &each : value.toArray())
            out.append(bare(each));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (const QString &said :
         {u"view"_s, u"rules"_s, u"source"_s, u"other_view"_s, u"other_rules"_s})
        out.remove(said);
    for (auto each = out.begin(); each != out.end(); ++each)
        each.value() = bare(each.value());
    return out;
}

class ViewKeys : public testing::TestWithParam<Walked>
{
protected:
    [[nodiscard]] QJsonObject told(const View &view, const char *language = "en") const
    {
        QFile file(m_folder.filePath(u"view.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(toJson(view)).toJson());
        file.close();
        const Ran ran = runPodium(split(GetParam().question)
                                  << u"--view"_s << file.fileName() << u"--format"_s << u"json"_s
                                  << u"--lang"_s << QString::fromLatin1(language));
        return ran.code == Done ? ran.json() : QJsonObject();
    }

private:
    QTemporaryDir m_folder;
};

TEST_P(ViewKeys, ThatChangeTheRows_ChangeTheRules)
{
    const QJsonObject plain = told(plainView());
    ASSERT_FALSE(plain.isEmpty());
    const QStringList keys = keysOfAView();
    int acting = 0;
    for (int place = 0; place < keys.size(); ++place) {
        const QString &key = keys[place];
        if (key.startsWith(u"picture."_s) || !key.startsWith(QLatin1String(GetParam().only)))
            continue;
        const QJsonObject changed = told(viewWith(place, key));
        if (changed.isEmpty() || bare(changed) == bare(plain))
            continue; // refused, or idle there
        ++acting;
        EXPECT_NE(changed[u"rules"_s].toString(), plain[u"rules"_s].toString())
            << GetParam().question << ": " << key.toStdString();
    }
    EXPECT_GE(acting, GetParam().keys);
}

INSTANTIATE_TEST_SUITE_P(Commands, ViewKeys, testing::ValuesIn(kWalked));

} // namespace
} // namespace podium::tests
