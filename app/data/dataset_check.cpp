// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/dataset_check.h"

#include "app/data/checking/checking.h"

namespace podium {

std::vector<Finding> checkDataset(const Dataset &dataset)
{
    DatasetChecking checking{dataset, {}};
    checkPeople(checking);
    checkMethods(checking);
    checkSnapshots(checking);
    checkLedger(checking);
    checkContext(checking);
    return std::move(checking.findings);
}

} // namespace podium
