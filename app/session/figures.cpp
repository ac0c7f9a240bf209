// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figures.h"

#include "app/data/corrections/correcting.h"
#include "app/data/corrections/correction_json.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace podium {

namespace {

void apply(Figures &figures, const QString &file)
{
    figures.corrected = figures.shipped;
    if (figures.corrections.empty())
        return;
    ReadDataset out = corrected(*figures.shipped, figures.corrections, file);
    if (!out.findings.empty())
        figures.problem = std::move(out.findings.front().error);
    figures.corrected = std::make_shared<const Dataset>(std::move(out.dataset));
}

void setAside(const QString &file)
{
    if (!QFile::exists(file) || readCorrections(file))
        return;
    const QString aside = file + u".unreadable"_s;
    QFile::remove(aside);
    QFile::rename(file, aside);
}

} // namespace

Figures readFigures(const QString &file)
{
    Figures figures;
    auto read = readDataset(QString::fromUtf16(kShippedData));
    if (!read) {
        figures.error = std::move(read.error());
        return figures;
    }
    figures.shipped = std::make_shared<const Dataset>(std::move(read->dataset));
    if (!file.isEmpty() && QFile::exists(file)) {
        if (auto corrections = readCorrections(file))
            figures.corrections = std::move(*corrections);
        else
            figures.problem = std::move(corrections.error());
    }
    apply(figures, file);
    return figures;
}

Figures correctFigures(std::shared_ptr<const Dataset> shipped, std::vector<Correction> corrections,
                       const QString &file)
{
    Figures figures;
    figures.shipped = std::move(shipped);
    if (!file.isEmpty()) {
        setAside(file);
        if (auto written = writeCorrections(file, corrections); !written) {
            figures.problem = std::move(written.error());
            return figures;
        }
    }
    figures.corrections = std::move(corrections);
    apply(figures, file);
    return figures;
}

} // namespace podium
