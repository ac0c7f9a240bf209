// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help/about.h"

#include "app/session/desk/desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <QtGui/QIcon>
#include <QtWidgets/QMessageBox>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(podium::About)
};

QStringList attributions(const Dataset &dataset)
{
    QStringList lines;
    for (const Snapshot &snapshot : dataset.snapshots) {
        const QString line = snapshot.attribution.empty() ? toQString(snapshot.source)
                                                          : toQString(snapshot.attribution);
        if (!lines.contains(line))
            lines << line;
    }
    return lines;
}

} // namespace

void showAbout(QWidget &parent, Desk &desk)
{
    QMessageBox box(&parent);
    box.setWindowTitle(About::tr("About Podium"));
    box.setIconPixmap(QIcon(u":/podium/icons/podium.svg"_s).pixmap(64, 64));
    box.setText(About::tr("Podium %1").arg(QCoreApplication::applicationVersion()));
    QString text
        = About::tr("Where language models, labs and countries stand, and what money stands "
                    "behind them.");
    text += u"\n\n"_s
        + About::tr(
                "Free software under the GNU General Public License, version 3 or later. It comes "
                "without any warranty.");
    if (desk.session().dataset())
        text += u"\n\n"_s + About::tr("Figures:") + u'\n'
            + attributions(*desk.session().dataset()).join(u'\n');
    text += u'\n'
        + About::tr("Exchange rates: European Central Bank. Funding: company announcements "
                    "and press as listed with each round.");
    box.setInformativeText(text);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

} // namespace podium
