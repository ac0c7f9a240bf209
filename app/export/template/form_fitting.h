// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/template/deck_template.h"
#include "app/export/template/form_plan.h"

namespace podium {

/// Finds the places of one form of our slides on one layout.
class FormFitting final
{
public:
    FormFitting(const DeckTemplate &deckTemplate, SlideLayout form, int layout);
    [[nodiscard]] FormPlan take();

private:
    using Places = QList<const TemplatePlace *>;

    void fitOpening();
    void fitOneFigure();
    void fitFigureAndText();
    void fitTwoFigures();
    void fitChartAndTable();
    void fitText();

    void addTitle();
    void addEnds(QRect &area);
    [[nodiscard]] QRect belowOwnTitle(QRect area) const;
    [[nodiscard]] QRect roomFor(QRect area);
    void add(int role, const TemplatePlace &place);
    void moveTo(int role, const QRect &at);
    void addOwn(int role, const QRect &place, double points);
    void addFigure(int role, const TemplatePlace *place, const QRect &at);

    [[nodiscard]] bool isFree(const TemplatePlace &place) const;
    [[nodiscard]] Places contents() const;
    [[nodiscard]] const TemplatePlace *find(const QStringList &types) const;
    [[nodiscard]] const TemplatePlace *subtitleAbove(const QRect &area) const;
    [[nodiscard]] double share(const QRect &place) const;
    [[nodiscard]] double roominess(const QRect &figures) const;
    [[nodiscard]] int idle() const;

    const DeckTemplate &m_template;
    const TemplateLayout &m_layout;
    SlideLayout m_form;
    QSize m_slide;
    QRect m_ownTitle; ///< null: the layout has one
    FormPlan m_out;
    Places m_used;
};

} // namespace podium
