// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/corrections/correction_json.h"
#include "tests/cli/ran.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using CorrectionKind = Correction::Kind;

class CorrectionsOption : public testing::Test
{
protected:
    [[nodiscard]] Ran run(const QString &words, const std::vector<Correction> &corrections)
    {
        if (!writeCorrections(m_file, corrections))
            throw std::runtime_error("the corrections cannot be written");
        return runPodium(words.split(u' ') + QStringList{u"--corrections"_s, m_file});
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"own.json"_s);
};

QMap<QString, QString> lineOf(const Ran &ran, const QString &key, const QString &value)
{
    for (const auto &row : ran.rows()) {
        if (row.value(key) == value)
            return row;
    }
    return {};
}

TEST_F(CorrectionsOption, Country_MovesTheLabAndIsListedWithTheOldOne)
{
    const Ran labs = run(u"labs --format csv"_s, {{CorrectionKind::LabCountry, "lg", "FR"}});
    EXPECT_EQ(labs.code, Done) << labs.err.toStdString();
    const auto lg = lineOf(labs, u"id"_s, u"lg"_s);
    EXPECT_EQ(lg.value(u"country"_s), u"FR"_s);
    EXPECT_EQ(lg.value(u"corrected_from"_s), u"KR"_s);
    EXPECT_EQ(lineOf(labs, u"id"_s, u"openai"_s).value(u"corrected_from"_s), QString());
    const Ran plain = runPodium("labs --format csv");
    EXPECT_EQ(lineOf(plain, u"id"_s, u"lg"_s).value(u"country"_s), u"KR"_s);
}

TEST_F(CorrectionsOption, InForce_AreSaidInTheRules)
{
    const std::vector<Correction> corrections{{CorrectionKind::LabCountry, "lg", "FR"}};
    for (const QString &command :
         {u"rank --top 3 --format json"_s, u"countries --format json"_s, u"funding --format json"_s,
          u"diff 2025-09-18 2025-10-02 --format json"_s}) {
        const QString rules = run(command, corrections).json().value(u"rules"_s).toString();
        EXPECT_TRUE(rules.contains(u"own corrections of the figures: 1"_s))
            << command.toStdString() << ": " << rules.toStdString();
    }
    EXPECT_FALSE(runPodium("rank --top 3 --format json")
                     .json()
                     .value(u"rules"_s)
                     .toString()
                     .contains(u"own correction"_s));
}

TEST_F(CorrectionsOption, AliasOfAModel_NamesItInCompare)
{
    const QString id = runPodium("rank --snapshot 2025-10-02 --text GPT-5_(high) --format csv")
                           .rows()
                           .value(0)
                           .value(u"model_id"_s);
    const QString words = u"compare Chatty FR --snapshot 2025-10-02 --format csv"_s;
    const Ran ran = run(words, {{CorrectionKind::ModelAlias, id.toStdString(), "Chatty"}});
    EXPECT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(runPodium(words.split(u' ')).code, Failed) << "nobody else is called so";
}

TEST_F(CorrectionsOption, OneThatCannotBeApplied_RefusesTheCommand)
{
    const Ran ran = run(u"rank"_s, {{CorrectionKind::LabCountry, "nobody", "FR"}});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_EQ(ran.out, QString());
    EXPECT_TRUE(ran.err.contains(u"There is no lab \"nobody\""_s)) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"corrections[1]"_s)) << ran.err.toStdString();
}

TEST_F(CorrectionsOption, FileThatIsMissing_IsNamed)
{
    const Ran ran = runPodium({u"countries"_s, u"--corrections"_s, m_file});
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(m_file)) << ran.err.toStdString();
}

} // namespace
} // namespace podium::tests
