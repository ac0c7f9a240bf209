// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/finding_list.h"

#include "app/data/dataset_check.h"
#include "ui/panels/error_text.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace podium {

using namespace Qt::StringLiterals;

FindingList::FindingList(QWidget *parent)
    : QListWidget(parent)
    , m_checking(this, [this](const std::vector<Finding> &findings) { take(findings); })
{
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideNone);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(2);
}

void FindingList::check(std::shared_ptr<const Dataset> dataset)
{
    m_findings.reset();
    translate();
    Q_EMIT stateChanged();
    m_checking.ask([dataset = std::move(dataset)] { return checkDataset(*dataset); });
}

void FindingList::translate()
{
    clear();
    for (const Finding &finding : m_findings.value_or(std::vector<Finding>())) {
        const QString sentence = sentenceOf(finding.error);
        addItem(finding.severity == Finding::Severity::Error ? tr("Error: %1").arg(sentence)
                                                             : tr("Note: %1").arg(sentence));
    }
}

QString FindingList::summary() const
{
    if (!m_findings)
        return tr("Checking the figures…");
    if (m_findings->empty())
        return tr("✓ Figures checked: no findings");
    return tr("Check of the figures: %n findings", nullptr, static_cast<int>(m_findings->size()));
}

std::optional<int> FindingList::findings() const
{
    return m_findings ? std::optional(static_cast<int>(m_findings->size())) : std::nullopt;
}

void FindingList::copyAll() const
{
    QString text;
    for (int row = 0; row < count(); ++row)
        text += item(row)->text() + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

void FindingList::take(std::vector<Finding> findings)
{
    m_findings = std::move(findings);
    translate();
    Q_EMIT stateChanged();
}

} // namespace podium
