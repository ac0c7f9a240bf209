// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trends/trends.h"

#include "app/cli/options/view_options.h"
#include "app/cli/text.h"
#include "app/cli/trends/trend_reports.h"
#include "app/data/view/rule_text.h"
#include "app/engine/ranking/answering.h"

namespace podium {

namespace {

AnswerData inLanguage(AnswerData data, Language language)
{
    data.language = language;
    return data;
}

OrRefusal<AnswerData> answered(const Asked &asked)
{
    auto found = answer(*asked.dataset, asked.view, RankSets::LeftOut);
    if (!found)
        return refused(found.error());
    return AnswerData{asked.dataset, std::make_shared<const Answer>(std::move(*found))};
}

TrendReport paretoOf(const AnswerData &data)
{
    return [data, found = paretoFrontier(*data.dataset, *data.answer)](Language language,
                                                                       Format format) {
        return withScenarios(paretoReport(inLanguage(data, language), found, format),
                             *data.dataset);
    };
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
            return misused(wrongValue(Option::WithRule, countingRuleExamples(), *text));
        view.countingRule = *rule;
    }
    return view;
}

OrRefusal<TrendReport> agreementOfViews(const Arguments &arguments, const Asked &asked)
{
    const bool byRule = arguments.has(Option::WithRule);
    if (!byRule && !arguments.has(Option::WithMethod) && !arguments.has(Option::WithView))
        return misused(CliText::tr(
            "Say what to compare with: --with-method ID, --with-rule RULE or --with-view FILE.json."));
    auto view = otherView(arguments, asked.view);
    if (!view)
        return tl::unexpected(view.error());
    const auto first = answered(asked);
    if (!first)
        return tl::unexpected(first.error());
    const auto other = answered({asked.dataset, std::move(*view)});
    if (!other)
        return tl::unexpected(other.error());
    const bool countries
        = byRule || first->answer->view.countingRule != other->answer->view.countingRule;
    AgreementData data{*first, *other,
                       agreementOf(*asked.dataset, *first->answer, *other->answer,
                                   countries ? AgreementItems::Countries : AgreementItems::Models),
                       arguments.value(Option::Shifts) == QStringLiteral("yes")};
    return [data](Language language, Format format) {
        AgreementData spoken = data;
        spoken.first.language = language;
        spoken.other.language = language;
        return withScenarios(agreementReport(spoken, format), *spoken.first.dataset);
    };
}

} // namespace

OrRefusal<TrendReport> trendReport(const Arguments &arguments, QTextStream &err)
{
    const auto question = asked(arguments, err);
    if (!question)
        return tl::unexpected(question.error());
    if (arguments.command == Command::Agreement)
        return agreementOfViews(arguments, *question);
    const auto data = answered(*question);
    if (!data)
        return tl::unexpected(data.error());
    return paretoOf(*data);
}

} // namespace podium
