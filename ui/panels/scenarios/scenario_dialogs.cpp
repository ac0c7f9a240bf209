// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scenarios/scenario_dialogs.h"

#include "app/session/desk/desk.h"
#include "ui/panels/error_text.h"
#include "ui/panels/pictures/fields_dialog.h"
#include "ui/panels/scenarios/scenario_steps.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct AssumingText {
    Q_DECLARE_TR_FUNCTIONS(podium::Scenario)
};

std::string typed(const QLineEdit *field)
{
    return field->text().trimmed().toStdString();
}

QLineEdit *addScenario(FieldsDialog &dialog, Desk &desk)
{
    const QString now = ScenarioSteps::current(desk);
    return dialog.addText(AssumingText::tr("Scenario:"),
                          now.isEmpty() ? AssumingText::tr("What if") : now,
                          AssumingText::tr("its name, which every title says"));
}

/// Lab names complete themselves.
QLineEdit *addLab(FieldsDialog &dialog, Desk &desk)
{
    QLineEdit *field = dialog.addText(AssumingText::tr("Lab:"), {}, u"LG AI Research"_s);
    QStringList names;
    if (const auto dataset = desk.session().dataset()) {
        for (const Lab &lab : dataset->labs)
            names << toQString(lab.nameEn);
    }
    auto *completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    return field;
}

/// An empty day is none; a wrong one is complained of.
Result<std::optional<Date>> dayOf(const QLineEdit *field)
{
    const std::string text = typed(field);
    const auto day = parseDate(text);
    if (!text.empty() && !day)
        return failure(Error::Kind::Invalid, Error::tr("\"%1\" is no day; write it as 2026-12-01."),
                       {text});
    return day;
}

using Read = std::function<Result<Scenario>(const FieldsDialog &)>;

/// Asks again, with what was typed.
void complain(FieldsDialog *dialog, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, dialog->windowTitle(), sentenceOf(error),
                                QMessageBox::Ok, dialog->parentWidget());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QObject::connect(box, &QDialog::finished, dialog, &QDialog::open);
    box->open();
}

/// Until it is accepted without a complaint, or left. What is typed is read at once and checked
/// against the figures meanwhile.
void askUntilDone(Desk &desk, FieldsDialog *dialog, Read read)
{
    QObject::connect(dialog, &QDialog::rejected, dialog, &QObject::deleteLater);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&desk, dialog, read = std::move(read)] {
        const auto scenario = read(*dialog);
        if (!scenario) {
            complain(dialog, scenario.error());
            return;
        }
        ScenarioSteps::add(desk, *scenario, dialog, [dialog](const Result<void> &done) {
            if (done || done.error().kind == Error::Kind::Stopped)
                dialog->deleteLater();
            else
                complain(dialog, done.error());
        });
    });
    dialog->open();
}

/// What stands in the fields of an assumed model.
struct ModelFields {
    const QLineEdit *scenario;
    const QLineEdit *name;
    const QLineEdit *index;
    const QLineEdit *lab;
    const QLineEdit *country;
    const QLineEdit *released;
    const QLineEdit *price;
    const QLineEdit *open;
};

std::optional<bool> yesOrNo(const QLineEdit *field)
{
    const QString said = field->text().trimmed().toLower();
    if (said == "yes"_L1 || said == AssumingText::tr("yes"))
        return true;
    if (said == "no"_L1 || said == AssumingText::tr("no"))
        return false;
    return std::nullopt;
}

Result<Scenario> assumedModel(const FieldsDialog &dialog, const ModelFields &fields,
                              const std::string &snapshot)
{
    AssumedModel model{.name = typed(fields.name), .snapshot = snapshot};
    if (model.name.empty())
        return failure(Error::Kind::Invalid, Error::tr("The model needs a name."));
    model.index = dialog.numberOf(*fields.index);
    if (!model.index || *model.index < 0 || *model.index > 100)
        return failure(Error::Kind::Invalid, Error::tr("An index is a number from 0 to 100."));
    model.lab = typed(fields.lab);
    model.country = fields.country->text().trimmed().toUpper().toStdString();
    const auto day = dayOf(fields.released);
    if (!day)
        return tl::unexpected(day.error());
    model.released = *day;
    if (!fields.price->text().trimmed().isEmpty()) {
        model.price = dialog.numberOf(*fields.price);
        if (!model.price || *model.price < 0)
            return failure(Error::Kind::Invalid, Error::tr("A price is a number of at least 0."));
    }
    model.openWeights = yesOrNo(fields.open);
    return Scenario{typed(fields.scenario), true, {model}};
}

struct MoneyFields {
    const QLineEdit *scenario;
    const QLineEdit *lab;
    const QLineEdit *amount;
    const QLineEdit *currency;
    const QLineEdit *announced;
};

Result<Scenario> assumedMoney(const FieldsDialog &dialog, const MoneyFields &fields)
{
    const auto number = dialog.numberOf(*fields.amount);
    const auto value = number && *number > 0 && *number <= 1e15
        ? Decimal::parse(QString::number(*number, 'f', 0).toStdString())
        : std::nullopt;
    if (!value)
        return failure(Error::Kind::Invalid, Error::tr("An amount is a number of more than 0."));
    const auto day = dayOf(fields.announced);
    if (!day || !*day)
        return failure(Error::Kind::Invalid, Error::tr("\"%1\" is no day; write it as 2026-12-01."),
                       {typed(fields.announced)});
    return Scenario{typed(fields.scenario),
                    true,
                    {},
                    {},
                    {{typed(fields.lab), *value,
                      fields.currency->text().trimmed().toUpper().toStdString(), **day}}};
}

} // namespace

void askForAssumedModel(Desk &desk, QWidget *parent)
{
    if (!desk.shown())
        return;
    auto *dialog = new FieldsDialog(
        AssumingText::tr("Assume a model"),
        AssumingText::tr("It is ranked from the figures shown on, in hollow, and every title says "
                         "under which scenario. Nobody measured it."),
        parent);
    dialog->setObjectName(u"assumeModel"_s);
    ModelFields fields{};
    fields.scenario = addScenario(*dialog, desk);
    fields.name = dialog->addText(AssumingText::tr("Model:"), {}, AssumingText::tr("its name"));
    fields.index = dialog->addNumber(AssumingText::tr("Index (0 to 100):"));
    fields.lab = addLab(*dialog, desk);
    fields.country = dialog->addText(AssumingText::tr("Country of a new lab:"), {}, u"KR"_s);
    fields.released = dialog->addText(AssumingText::tr("Released:"), {}, u"2026-12-01"_s);
    fields.price = dialog->addText(AssumingText::tr("Price, USD per million tokens:"), {},
                                   AssumingText::tr("not said"));
    fields.open = dialog->addText(AssumingText::tr("Open weights:"), {},
                                  AssumingText::tr("yes or no; else not said"));
    const std::string snapshot = desk.shown().snapshot().id;
    askUntilDone(desk, dialog, [fields, snapshot](const FieldsDialog &asked) {
        return assumedModel(asked, fields, snapshot);
    });
}

void askForAssumedMoney(Desk &desk, QWidget *parent)
{
    if (!desk.shown())
        return;
    auto *dialog = new FieldsDialog(
        AssumingText::tr("Assume money"),
        AssumingText::tr("It counts as new money of the lab, and every title says "
                         "under which scenario."),
        parent);
    dialog->setObjectName(u"assumeMoney"_s);
    MoneyFields fields{};
    fields.scenario = addScenario(*dialog, desk);
    fields.lab = addLab(*dialog, desk);
    fields.amount = dialog->addNumber(AssumingText::tr("Amount:"));
    fields.currency = dialog->addText(AssumingText::tr("Currency:"), u"USD"_s, {});
    fields.announced = dialog->addText(
        AssumingText::tr("Announced:"),
        QString::fromStdString(toIsoText(desk.shown().snapshot().date)), u"2026-12-01"_s);
    askUntilDone(desk, dialog,
                 [fields](const FieldsDialog &asked) { return assumedMoney(asked, fields); });
}

} // namespace podium
