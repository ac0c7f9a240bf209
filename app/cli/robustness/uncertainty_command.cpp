// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/robustness/uncertainty_command.h"

#include "app/cli/robustness/robustness_reports.h"
#include "app/cli/text.h"
#include "app/exhibits/exhibiting.h"
#include "app/exhibits/robustness_exhibits.h"

namespace podium {

namespace {

PictureKind kindOf(const Robustness &robustness)
{
    if (robustness.sobol)
        return PictureKind::Effects;
    return robustness.leaveOut == LeaveOut::Nothing ? PictureKind::RankRange
                                                    : PictureKind::LeaveOut;
}

Report reportOf(const Exhibit &shown, std::optional<int> top, Language language, Format format)
{
    const AnswerData data = shown.in(language);
    switch (shown.kind) {
    case PictureKind::Effects:
        return effectsReport(data, std::get<OrderEffects>(shown.subject), format);
    case PictureKind::LeaveOut:
        return leaveOutReport(data, std::get<Sensitivity>(shown.subject), top, format);
    default:
        return uncertaintyReport(data, std::get<RankUncertainty>(shown.subject), top, format);
    }
}

} // namespace

OrRefusal<PreparedReport> uncertaintyCommand(const Arguments &arguments, QTextStream &err)
{
    auto question = asked(arguments, err);
    if (!question)
        return tl::unexpected(question.error());
    View &view = question->view;
    if (view.robustness.sobol && view.robustness.leaveOut != LeaveOut::Nothing)
        return misused(CliText::tr("Say either --sobol or --leave-out, not both."));
    showAs(kindOf(view.robustness), view, arguments);
    // Only JSON shows the confidence factors.
    const bool confidence = view.picture.kind == PictureKind::RankRange
        && arguments.value(Option::Format) == QStringLiteral("json");
    auto shown = confidence ? ranksWithConfidence(question->dataset, view)
                            : exhibit(question->dataset, view);
    if (!shown)
        return refused(shown.error());
    const std::optional<int> top
        = arguments.has(Option::Top) ? std::optional(view.top) : std::nullopt;
    return [top, shown = std::move(*shown)](Language language, Format format) {
        return withScenarios(reportOf(shown, top, language, format), *shown.dataset);
    };
}

} // namespace podium
