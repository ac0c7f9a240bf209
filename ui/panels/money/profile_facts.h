// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/profile.h"

#include <QtCore/QAbstractItemModel>
#include <QtWidgets/QFrame>

class QHBoxLayout;

namespace podium {

class ElidedLabel;

/// A country at a glance: of its profile's sections the lines that stand for them, large, side by
/// side. All are lines of the table below.
class ProfileFacts final : public QFrame
{
    Q_OBJECT

public:
    explicit ProfileFacts(QWidget *parent = nullptr);

    /// Hidden while nothing is known.
    void show(const QAbstractItemModel &profile);

private:
    struct Fact {
        QWidget *frame;
        ElidedLabel *about;
        ElidedLabel *value;
        ElidedLabel *of;
    };

    void sayOf(ProfileSection section, const QList<QModelIndex> &lines);
    void say(const QString &about, const QString &value, const QString &of);
    [[nodiscard]] Fact addFact();

    QHBoxLayout *m_layout;
    QList<Fact> m_facts;
    qsizetype m_shown = 0; ///< of the facts
};

} // namespace podium
