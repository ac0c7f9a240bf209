// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette/palette.h"

#include "ui/panels/elements/part.h"
#include "ui/panels/elements/search_list.h"
#include "ui/theme/known_text.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(620, 430);
constexpr int kInset = 10;

/// What an entry is called at the left; what it is and its keys at the right.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, current ? m_theme.selection : m_theme.card);
        QRect rest = option.rect.adjusted(kInset, 0, -kInset, 0);
        const auto write = [&](const QString &text, const QColor &colour, Qt::Alignment side,
                               int most) {
            const QString shown = shortenedText(text, option.font, most);
            painter->setPen(colour);
            painter->drawText(rest, side | Qt::AlignVCenter, shown);
            return text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(shown) + 2 * kInset;
        };
        rest.adjust(0, 0,
                    -write(index.data(PaletteModel::KeysOfEntry).toString(), m_theme.quietText,
                           Qt::AlignRight, rest.width() / 4),
                    0);
        const QString text = index.data(Qt::DisplayRole).toString();
        const int wanted = option.fontMetrics.horizontalAdvance(text) + 2 * kInset;
        const int note = std::max(rest.width() - wanted, rest.width() / 3);
        rest.adjust(0, 0,
                    -write(index.data(PaletteModel::NoteOfEntry).toString(), m_theme.quietText,
                           Qt::AlignRight, note),
                    0);
        write(text, m_theme.text, Qt::AlignLeft, rest.width());
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {kSize.width() / 2, option.fontMetrics.height() + 12};
    }

private:
    const Theme &m_theme;
};

} // namespace

Palette::Palette(const QList<PaletteEntry> &entries, const Theme &theme, QWidget &window)
    : QDialog(&window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(entries)
    , m_search(new SearchList(m_model, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setPart(this, u"palette"_s);
    setWindowTitle(tr("Find and do"));
    m_search->query().setObjectName(u"paletteQuery"_s);
    m_search->describe(tr("Model, lab, country, workspace or command…"), tr("What to find or do"),
                       tr("What was found"));
    QListView &list = m_search->list();
    list.setObjectName(u"paletteList"_s);
    list.setItemDelegate(new EntryDelegate(theme, &list));
    list.setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_search);
    connect(m_search, &SearchList::typed, this, &Palette::find);
    connect(m_search, &SearchList::taken, this, &Palette::take);
    connect(&list, &QListView::clicked, this, &Palette::take);
    resize(kSize.boundedTo(window.size() - QSize(80, 80)));
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, window.height() / 8)));
    find({});
    m_search->setFocus();
}

void Palette::find(const QString &query)
{
    m_model.find(query);
    m_search->showFound();
}

/// Closed first: what is chosen may open a dialog of its own.
void Palette::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto act = m_model.entry(index.row()).act;
    accept();
    act();
}

} // namespace podium
