// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette/palette.h"

#include "ui/panels/elements/part.h"
#include "ui/theme/known_text.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
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
    , m_query(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setPart(this, u"palette"_s);
    m_query->setObjectName(u"paletteQuery"_s);
    m_list->setObjectName(u"paletteList"_s);
    setWindowTitle(tr("Find and do"));
    m_query->setPlaceholderText(tr("Model, lab, country, workspace or command…"));
    m_query->setAccessibleName(tr("What to find or do"));
    m_query->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EntryDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setText(tr("Nothing is called so. Try a shorter word."));
    m_nothing->setAlignment(Qt::AlignCenter);
    setPart(m_nothing, u"quiet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_query, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_list, &QListView::clicked, this, &Palette::take);
    resize(kSize.boundedTo(window.size() - QSize(80, 80)));
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, window.height() / 8)));
    find({});
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const int step = key == Qt::Key_Down ? 1
        : key == Qt::Key_Up              ? -1
        : key == Qt::Key_PageDown        ? page
        : key == Qt::Key_PageUp          ? -page
                                         : 0;
    if (step == 0)
        return QDialog::eventFilter(watched, event);
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return true;
    m_list->setCurrentIndex(
        m_model.index(std::clamp(m_list->currentIndex().row() + step, 0, last)));
    return true;
}

void Palette::find(const QString &query)
{
    m_model.find(query);
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_list->setCurrentIndex(m_model.index(0));
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
