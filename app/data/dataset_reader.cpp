// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/dataset_reader.h"

#include "app/data/reading/reading.h"
#include "app/engine/calibration/reruns.h"

namespace podium {

Result<ReadDataset> readDataset(const QString &folder)
{
    constexpr std::array kSteps{readCountries,  readGroups,      readLabs,      readEvaluations,
                                readMethods,    readMethodParts, readSnapshots, readRounds,
                                readProgrammes, readEconomies,   readDayRates,  readMarketRates,
                                readMonthRates, readPegs,        readDeflators, readFigures,
                                readLabFigures, readEvents,      readConflicts, readIndexTables,
                                readIndexValues};
    DatasetReading reading;
    reading.folder = folder;
    for (const auto step : kSteps) {
        if (auto done = step(reading); !done)
            return tl::unexpected<Error>(std::move(done.error()));
    }
    learnReruns(reading.dataset);
    return ReadDataset{std::move(reading.dataset), std::move(reading.findings)};
}

} // namespace podium
