// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/dataset_reader.h"
#include "app/session/background.h"

#include <QtWidgets/QListWidget>

#include <memory>
#include <optional>
#include <vector>

namespace podium {

/// What a check of the figures found. The check runs on a worker; a later one outdates it.
class FindingList final : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void check(std::shared_ptr<const Dataset> dataset);
    /// Says the findings again, in another language.
    void translate();
    /// Absent while the check runs.
    [[nodiscard]] std::optional<int> findings() const;
    /// What the check came to, in a sentence.
    [[nodiscard]] QString summary() const;
    void copyAll() const;

Q_SIGNALS:
    void stateChanged();

private:
    void take(std::vector<Finding> findings);

    std::optional<std::vector<Finding>> m_findings;
    NewestWork<std::vector<Finding>> m_checking;
};

} // namespace podium
