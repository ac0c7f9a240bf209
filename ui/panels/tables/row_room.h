// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QSplitter;

namespace podium {

class TableCard;

/// Shares the height of a splitter between a table and the picture above or below it: a table whose
/// first rows matter has room for them before the picture has more than it needs, and no table has
/// room for rows it does not have. As soon as somebody moves the handle, it stays as it was moved.
class RowRoom final : public QObject
{
    Q_OBJECT

    static constexpr int kUnlimited = 1 << 20;

public:
    struct Picture {
        int share;               ///< of the height where there is room for both, in per cent
        int enough = kUnlimited; ///< pixels beyond which more rows say more than a larger one
    };

    /// `firstRows` are seen in any case. The splitter owns this; both parts must be in it.
    RowRoom(QSplitter &rows, TableCard &table, Picture picture, int firstRows = 0);

    /// As it comes, whatever was moved.
    void reset();
    /// Of what was moved; empty when nothing was.
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray &state);

    /// Height of a table among both: `whole` with all its rows, `first` with those that matter,
    /// `least` what the picture needs.
    [[nodiscard]] static int tableHeight(int both, int whole, int first, int least,
                                         Picture picture);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QSplitter &m_rows;
    TableCard &m_table;
    Picture m_picture;
    int m_firstRows;
    bool m_moved = false;
};

} // namespace podium
