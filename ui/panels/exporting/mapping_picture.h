// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/template/layout_plan.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace podium {

/// The layouts of a template with what of our slides stands where on them; each form may get
/// another layout.
class MappingPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPicture(QWidget *parent = nullptr);

    /// `deckTemplate` must outlive what is shown of it.
    void showMapping(const DeckTemplate &deckTemplate, const FormPlans &plans);
    void clear();

Q_SIGNALS:
    /// Somebody chose a layout for a form.
    void chosen(podium::SlideLayout form, const QString &layout);

private:
    QGridLayout *m_grid;
};

} // namespace podium
