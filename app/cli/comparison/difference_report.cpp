// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison/comparison_reports.h"
#include "app/cli/printing/exhibit_report.h"
#include "app/cli/printing/framed_report.h"
#include "app/models/comparison/difference_model.h"

namespace podium {

using namespace Qt::StringLiterals;

Report differenceReport(const AnswerData &data, const SnapshotDifference &difference, Format format)
{
    DifferenceModel model;
    model.setDifference(data, difference);
    Report report
        = framedReport(data, model.laterRules(), format, {difference.earlier, difference.later});
    addRows(report, model,
            {{"kind", "model", "subject", "from", "to", "difference"},
             {"model", "change", "from", "to"}},
            format);
    if (format == Format::Table)
        report.heading << model.days() << model.methodBreak();
    else
        report.document.insert(u"comparable"_s, difference.comparable);
    return report;
}

} // namespace podium
