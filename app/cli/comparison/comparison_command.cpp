// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison/comparison_command.h"

#include "app/cli/comparison/comparison_reports.h"
#include "app/cli/options/option_list.h"
#include "app/cli/text.h"
#include "app/data/view/rule_text.h"
#include "app/exhibits/exhibiting.h"

#include <algorithm>

namespace podium {

namespace {

bool saysYes(const Arguments &arguments, Option option)
{
    return arguments.value(option) == QStringLiteral("yes");
}

/// The report of what the door answered, once the language is known.
template <typename Shown, typename Print>
OrRefusal<PreparedReport> prepared(Result<Shown> answered, Print print)
{
    if (!answered)
        return refused(answered.error());
    return PreparedReport([shown = std::move(*answered), print](Language language, Format format) {
        return withScenarios(print(shown, shown.in(language), format), *shown.dataset);
    });
}

OrRefusal<PreparedReport> compare(const Arguments &arguments, Asked question)
{
    View &view = question.view;
    const std::size_t named = view.comparing.items.size();
    const bool neighbours = view.comparing.neighbours > 0;
    const bool swap = saysYes(arguments, Option::Swap);
    if (neighbours ? named != 1 : named < 2) {
        // Whoever wrote a name there is not learns that before how many are wanted.
        view.comparing.neighbours = 1;
        if (const auto known = neighbourStudy(question.dataset, view);
            named == 1 && !known && known.error().kind == Error::Kind::NotFound)
            return refused(known.error());
        return misused(CliText::tr("Say what to compare: \"podium compare A B\", or \"podium "
                                   "compare A --neighbours K\"."));
    }
    if (neighbours && swap)
        return misused(CliText::tr("--swap needs two to compare: \"podium compare A B --swap\"."));
    if (neighbours)
        return prepared(neighbourStudy(question.dataset, view),
                        [](const auto &study, const AnswerData &data, Format format) {
                            return neighbourReport(data, study.found, format);
                        });
    showAs(swap ? PictureKind::Swaps : PictureKind::Scores, view, arguments);
    auto shown = exhibit(question.dataset, view);
    if (!shown)
        return refused(shown.error());
    // A table of several has a line for those that cannot be compared, one of swaps has not.
    const auto &pairs = std::get<Comparison>(shown->subject).againstFirst;
    const auto failed = std::ranges::find_if(pairs, [](const auto &pair) { return !pair; });
    if (failed != pairs.end() && (swap || pairs.size() == 1))
        return refused(failed->error());
    return prepared(std::move(shown),
                    [swap](const Exhibit &exhibit, const AnswerData &data, Format format) {
                        return std::get<Comparison>(exhibit.subject).againstFirst.size() == 1
                            ? pairReport(exhibit, data, swap, format)
                            : sideReport(exhibit, data, swap, format);
                    });
}

OrRefusal<PreparedReport> difference(const Asked &question)
{
    if (question.view.comparing.snapshot.empty())
        return misused(CliText::tr("Say which snapshots to compare: \"podium diff SNAPSHOT "
                                   "SNAPSHOT\"; \"podium snapshots\" lists them."));
    return prepared(differenceStudy(question.dataset, question.view),
                    [](const auto &study, const AnswerData &data, Format format) {
                        return differenceReport(data, study.found, format);
                    });
}

/// The View that is compared with, from the options that begin with "--with".
OrRefusal<View> otherView(const Arguments &arguments, View view)
{
    if (const auto file = arguments.value(Option::WithView)) {
        auto read = viewAsked(arguments, Option::WithView, *file);
        if (!read)
            return read;
        view = std::move(*read);
    }
    if (const auto method = arguments.value(Option::WithMethod))
        view.method = method->toStdString();
    if (const auto text = arguments.value(Option::WithRule)) {
        const auto rule = countingRuleFromText(*text);
        if (!rule)
            return misused(wrongValue(Option::WithRule, countingRuleTexts(), *text));
        view.countingRule = *rule;
    }
    return view;
}

OrRefusal<PreparedReport> agreement(const Arguments &arguments, const Asked &question)
{
    const bool byRule = arguments.has(Option::WithRule);
    if (!byRule && !arguments.has(Option::WithMethod) && !arguments.has(Option::WithView))
        return misused(CliText::tr(
            "Say what to compare with: --with-method ID, --with-rule RULE or --with-view FILE.json."));
    const auto other = otherView(arguments, question.view);
    if (!other)
        return tl::unexpected(other.error());
    const bool countries = byRule || question.view.countingRule != other->countingRule;
    return prepared(agreementStudy(question.dataset, question.view, *other,
                                   countries ? AgreementItems::Countries : AgreementItems::Models),
                    [shifts = saysYes(arguments, Option::Shifts)](
                        const auto &study, const AnswerData &data, Format format) {
                        return agreementReport(data, study.found, shifts, format);
                    });
}

} // namespace

OrRefusal<PreparedReport> comparisonCommand(const Arguments &arguments, QTextStream &err)
{
    auto question = asked(arguments, err);
    if (!question)
        return tl::unexpected(question.error());
    switch (*arguments.command) {
    case Command::Compare:
        return compare(arguments, std::move(*question));
    case Command::Diff:
        return difference(*question);
    case Command::Agreement:
        return agreement(arguments, *question);
    default:
        return prepared(paretoStudy(question->dataset, question->view),
                        [](const auto &study, const AnswerData &data, Format format) {
                            return paretoReport(data, study.found, format);
                        });
    }
}

} // namespace podium
