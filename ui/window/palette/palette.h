// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/palette/palette_model.h"

#include <QtWidgets/QDialog>

class QModelIndex;

namespace podium {

class SearchList;
struct Theme;

/// Type what you look for, press Return: models, labs, countries, workspaces and every entry of the
/// menus, in English or Korean, forgiving typing errors.
class Palette final : public QDialog
{
    Q_OBJECT

public:
    /// Stands before `window`; deletes itself when closed. The theme must outlive it.
    Palette(const QList<PaletteEntry> &entries, const Theme &theme, QWidget &window);

private:
    void find(const QString &query);
    void take(const QModelIndex &index);

    PaletteModel m_model;
    SearchList *m_search;
};

} // namespace podium
