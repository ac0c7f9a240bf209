// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"
#include "app/export/copydesk/copy_desk.h"
#include "app/export/template/layout_plan.h"
#include "app/session/background.h"

#include <QtWidgets/QDialog>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace podium {

class MappingPicture;

/// What somebody decided about a story that is to be saved.
struct StoryExport {
    Story story; ///< with what was mended and waived
    ToldStory told;
    DeckBase base;
    QString ending = QStringLiteral(".pptx");
};

/// Before a story is saved: what a copy desk would object to, each with what would mend it or a
/// reason to leave it, on whose template, as what kind of file, and in which language. The story is
/// told and looked at off the UI thread, again after each change.
class StoryExportDialog final : public QDialog
{
    Q_OBJECT

public:
    StoryExportDialog(Story story, std::shared_ptr<const Dataset> dataset, Language language,
                      QDate today, QWidget *parent);

    [[nodiscard]] const StoryExport &decided() const { return m_out; }
    /// Empty: layouts of our own. What cannot be used is said, and nothing changes. A file is read off
    /// the UI thread.
    void useTemplate(const QString &file);
    /// Whether findings are those of the story as it is.
    [[nodiscard]] bool isReady() const
    {
        return !m_work.isBusy() && !m_looking.isBusy() && !m_reading.isBusy();
    }

Q_SIGNALS:
    void ready();

private:
    using Told = std::shared_ptr<const Result<ToldStory>>;
    /// What a copy desk says of the slides on the layouts they will have.
    struct Looked {
        DeckBase base;
        QList<CopyFinding> findings;
    };
    /// With the layouts that were chosen of it before.
    struct Template {
        std::optional<DeckTemplate> held; ///< none: layouts of our own
        FormPlans plans = {};
    };

    void build();
    [[nodiscard]] QLayout *buildChoices();
    void tell();
    void take(const Told &told);
    void look();
    void takeLooked(const Looked &looked);
    void takeTemplate(const Result<Template> &read);
    void showFindings();
    void addButtons(int row);
    void fix(int row);
    void waiveAt(int row);
    void showTemplate();
    void chooseTemplate();
    void chooseLayout(SlideLayout form, const QString &layout);
    [[nodiscard]] Language language() const;
    void say(const QString &text, bool bad);

    std::shared_ptr<const Dataset> m_dataset;
    QDate m_today;
    StoryExport m_out;
    std::optional<DeckTemplate> m_template;
    FormPlans m_plans;
    QList<CopyFinding> m_findings;
    NewestWork<Told> m_work;
    NewestWork<Looked> m_looking;
    NewestWork<Result<Template>> m_reading;
    QComboBox *m_format;
    QComboBox *m_language;
    QLabel *m_templateName;
    QLabel *m_state;
    QTableWidget *m_table;
    MappingPicture *m_mapping;
    QPushButton *m_save = nullptr;
};

} // namespace podium
