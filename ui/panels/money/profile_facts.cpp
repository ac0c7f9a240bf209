// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/money/profile_facts.h"

#include "app/models/money/profile_model.h"
#include "app/models/tables/roles.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/part.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <map>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCounts = 3; ///< of countries and labs, the first of which are the plainest
constexpr auto kInvestment = "private_ai_investment"_L1;

ProfileSection sectionOf(const QModelIndex &row)
{
    return static_cast<ProfileSection>(row.data(KeyRole).toString().section(u'|', 0, 0).toInt());
}

QString textOf(const QModelIndex &row, ProfileModel::Columns column)
{
    return row.siblingAtColumn(column).data().toString();
}

QString rawItemOf(const QModelIndex &row)
{
    return row.data(KeyRole).toString().section(u'|', 1, 1);
}

/// The line of a section that stands for it: of amounts the largest, where they are of one
/// currency and can be told apart from one another.
QModelIndex leading(const QList<QModelIndex> &lines)
{
    const QString unit = textOf(lines.first(), ProfileModel::Unit);
    const auto amount = [](const QModelIndex &line) {
        return line.siblingAtColumn(ProfileModel::Value).data(ValueRole).toDouble();
    };
    const bool comparable = std::ranges::all_of(
        lines, [&](const QModelIndex &line) { return textOf(line, ProfileModel::Unit) == unit; });
    return comparable ? *std::ranges::max_element(lines, {}, amount) : QModelIndex();
}

} // namespace

ProfileFacts::ProfileFacts(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"profileFacts"_s);
    setPart(this, u"card"_s);
    m_layout->setContentsMargins(14, 8, 14, 9);
    m_layout->setSpacing(18);
}

void ProfileFacts::show(const QAbstractItemModel &profile)
{
    std::map<ProfileSection, QList<QModelIndex>> sections;
    for (int row = 0; row < profile.rowCount(); ++row)
        sections[sectionOf(profile.index(row, 0))].append(profile.index(row, 0));
    m_shown = 0;
    for (const auto &[section, lines] : sections)
        sayOf(section, lines);
    for (qsizetype rest = m_shown; rest < m_facts.size(); ++rest)
        m_facts.at(rest).frame->hide();
    setVisible(m_shown > 0);
}

void ProfileFacts::sayOf(ProfileSection section, const QList<QModelIndex> &lines)
{
    const auto sayLeading = [&](const QString &about) {
        if (const QModelIndex line = leading(lines); line.isValid())
            say(about, textOf(line, ProfileModel::Value), textOf(line, ProfileModel::Item));
    };
    switch (section) {
    case ProfileSection::Models:
        return sayLeading(tr("Best model"));
    case ProfileSection::Raised:
        return sayLeading(tr("Lab that raised the most"));
    case ProfileSection::Programmes:
        return sayLeading(tr("Largest programme"));
    case ProfileSection::Counts:
        for (const QModelIndex &line : lines.first(std::min(kCounts, lines.size())))
            say(textOf(line, ProfileModel::Item), textOf(line, ProfileModel::Value), {});
        return;
    case ProfileSection::Figures:
        for (const QModelIndex &line : lines) {
            if (rawItemOf(line) == kInvestment)
                return say(textOf(line, ProfileModel::Item), textOf(line, ProfileModel::Value),
                           textOf(line, ProfileModel::When));
        }
        return;
    case ProfileSection::Labs:
    case ProfileSection::Economy:
    case ProfileSection::Events:
        return;
    }
}

void ProfileFacts::say(const QString &about, const QString &value, const QString &of)
{
    if (m_shown == m_facts.size())
        m_facts.append(addFact());
    const Fact &fact = m_facts.at(m_shown++);
    fact.about->setText(about);
    fact.value->setText(value);
    fact.of->setText(of);
    fact.frame->show();
}

ProfileFacts::Fact ProfileFacts::addFact()
{
    auto *frame = new QWidget(this);
    auto *lines = new QVBoxLayout(frame);
    lines->setContentsMargins({});
    lines->setSpacing(1);
    const Fact fact{frame, new ElidedLabel(frame), new ElidedLabel(frame), new ElidedLabel(frame)};
    setPart(fact.about, u"note"_s);
    setPart(fact.value, u"headline"_s);
    setPart(fact.of, u"note"_s);
    for (ElidedLabel *label : {fact.about, fact.value, fact.of})
        lines->addWidget(label);
    m_layout->addWidget(frame, 1);
    return fact;
}

} // namespace podium
