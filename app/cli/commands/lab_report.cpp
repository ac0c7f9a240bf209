// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reports.h"
#include "app/cli/printing/exhibit_report.h"
#include "app/models/data/lab_model.h"

namespace podium {

Report labsReport(const std::shared_ptr<const Dataset> &dataset, Language language, Format format)
{
    LabModel model;
    model.setAnswer({dataset, std::make_shared<const Answer>(), language}); // of no day: all labs
    Report report;
    addRows(report, model,
            {{"lab", "id", "country", "corrected", "aliases"},
             {"id", "name", "country", "corrected_from", "other_countries", "aliases"}},
            format);
    return report;
}

} // namespace podium
