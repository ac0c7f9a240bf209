// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/live_exhibit.h"
#include "ui/panels/pictures/picture_page.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace podium {

class Desk;

/// One kind of picture above its table: shows the live exhibit of its kind, which is worked out as
/// long as the page is seen.
class ExhibitPage final : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        DataTable::Layout columns = {};
        QString tableName; ///< object name of the table
        int figure = 0;    ///< column of the number that the picture shows
        std::function<PicturePage::Place(const QString &markKey)> place = {};
        int pictureShare = 60;
    };

    ExhibitPage(Desk &desk, PictureKind kind, const Content &content, QWidget *parent = nullptr);

    [[nodiscard]] LiveExhibit &live() { return *m_live; }
    [[nodiscard]] PicturePage &page() { return *m_page; }
    [[nodiscard]] ChartCard &chart() { return m_page->chart(); }
    [[nodiscard]] TableCard &table() { return m_page->table(); }
    /// What is said where there is no row, and what to do then.
    void setEmptyText(const QString &text, const QString &advice);
    /// As makeModel() made it for the kind.
    template <typename Model>
    [[nodiscard]] Model &model() const
    {
        return static_cast<Model &>(*m_model);
    }

Q_SIGNALS:
    /// Another exhibit is shown, or the same in another language, or why there is none.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] ChartSeries read(const TableProxy &rows, int most) const;
    void fillModel();
    void sayWhyEmpty();
    void translate();

    Desk &m_desk;
    std::unique_ptr<AnswerModel> m_model;
    LiveExhibit *m_live;
    PicturePage *m_page;
    QString m_emptyText;
    QString m_advice;
};

} // namespace podium
