// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decks/copy_command.h"

#include "app/cli/decks/asked_story.h"
#include "app/cli/printing/report.h"
#include "app/cli/text.h"
#include "app/data/files/file_writing.h"
#include "app/data/stories/story_json.h"
#include "app/export/story/story_writing.h"
#include "app/models/language/plain_text.h"

#include <QtCore/QJsonDocument>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString severityText(CopySeverity severity)
{
    switch (severity) {
    case CopySeverity::Error:
        return CliText::tr("error");
    case CopySeverity::Warning:
        return CliText::tr("warning");
    case CopySeverity::Note:
        return CliText::tr("note");
    }
    return {};
}

Report copyReport(const QList<CopyFinding> &findings)
{
    Report report;
    report.records.keys = {u"slide"_s, u"rule"_s, u"severity"_s, u"text"_s, u"fix"_s, u"waived"_s};
    TextTable table;
    table.columns = {{CliText::tr("Slide")},
                     {CliText::tr("Rule")},
                     {CliText::tr("Severity")},
                     {CliText::tr("What is wrong")},
                     {CliText::tr("What would mend it")}};
    for (const CopyFinding &one : findings) {
        const QString fix = one.fix ? one.fix->text : QString();
        report.records.rows.append(
            {one.slide, one.rule, nameOf(one.severity), one.text, fix, one.waived});
        const QString text = one.waived.isEmpty()
            ? one.text
            : CliText::tr("%1 Waived: %2").arg(one.text, one.waived);
        table.rows.append({one.slide, one.rule, severityText(one.severity), text, fix});
    }
    if (!findings.isEmpty())
        report.tables = {table};
    else
        report.footing = {CliText::tr("A copy desk would object to nothing.")};
    return report;
}

} // namespace

bool isStory(const QString &operand)
{
    return operand.endsWith(".json"_L1, Qt::CaseInsensitive) || shippedStories().contains(operand);
}

OrRefusal<ExitCode> listCopyFindings(const Arguments &arguments, const Surroundings &around)
{
    const auto asked = deckAsked(arguments, around);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto told = toldShipped(asked->dataset, asked->story, around.language);
    if (!told)
        return refused(told.error());
    if (around.useLanguage && around.format != Format::Table)
        around.useLanguage(Language::English);
    const QList<CopyFinding> findings
        = copyFindings({asked->story, *told, asked->base, asked->today});
    print(copyReport(findings), around.format, around.out);
    return standing(findings) == 0 ? Done : Failed;
}

OrRefusal<ExitCode> mendStory(const Arguments &arguments, const Surroundings &around)
{
    constexpr int kMostRounds = 8; // fewer rows, and fewer again
    const QString file = arguments.value(Option::Output).value_or(QString());
    if (!file.endsWith(".json"_L1, Qt::CaseInsensitive))
        return misused(CliText::tr("Say where the mended story goes: -o FILE.json."));
    const auto asked = deckAsked(arguments, around);
    if (!asked)
        return tl::unexpected(asked.error());
    Story story = asked->story;
    QList<CopyFinding> mended;
    QList<CopyFinding> left;
    for (int round = 0; round < kMostRounds; ++round) {
        const auto told = toldShipped(asked->dataset, story, around.language);
        if (!told)
            return refused(told.error());
        left = copyFindings({story, *told, asked->base, asked->today});
        const Story before = story;
        for (const CopyFinding &one : left) {
            // Which day a slide is about, its author decides.
            if (!one.fix || !one.waived.isEmpty() || one.rule == "old-figures"_L1)
                continue;
            one.fix->apply(story);
            mended.append(one);
        }
        if (story == before)
            break;
    }
    const auto written = writeFile(file, QJsonDocument(toJson(story)).toJson());
    if (!written)
        return refused(written.error());
    Report report = copyReport(mended);
    report.footing
        = {CliText::tr("Mended: %n.", nullptr, static_cast<int>(mended.size())),
           CliText::tr("Left to its author: %n.", nullptr, static_cast<int>(standing(left))),
           CliText::tr("Written: %1").arg(file)};
    print(report, around.format, around.out);
    return standing(left) == 0 ? Done : Failed;
}

void sayCopyFindings(const CopyJob &job, QTextStream &err)
{
    for (const CopyFinding &one : copyFindings(job)) {
        if (!one.waived.isEmpty() || one.rule == "claim"_L1)
            continue; // broken sentences are said by themselves
        err << CliText::tr("Slide %1, %2: %3")
                   .arg(one.slide, severityText(one.severity), plainText(one.text))
            << '\n';
    }
}

} // namespace podium
