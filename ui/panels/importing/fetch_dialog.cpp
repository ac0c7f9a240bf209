// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/importing/fetch_dialog.h"

#include "app/session/background.h"
#include "ui/panels/elements/dialog_buttons.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/work_bar.h"
#include "ui/panels/error_text.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <functional>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

FetchDialog::FetchDialog(std::shared_ptr<const Document> document, QWidget *parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_form(new QFormLayout(this))
    , m_sources(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("Keep it in the keychain of this system"), this))
    , m_before(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_work(new WorkBar(this))
{
    setObjectName(u"fetchDialog"_s);
    setWindowTitle(tr("Fetch figures"));
    build();
    connect(m_sources, &QComboBox::currentIndexChanged, this, &FetchDialog::showSource);
    connect(m_address, &QLineEdit::textChanged, this, &FetchDialog::showSource);
    connect(m_work, &WorkBar::cancelled, this, &QDialog::reject);
    connect(&m_keys, &KeyStore::keyRead, this, &FetchDialog::takeKey);
    connect(&m_keys, &KeyStore::keyWritten, this, [this](const std::optional<Error> &problem) {
        m_writing = false;
        if (problem)
            complain(*problem);
        finish();
    });
    showSource();
    m_keys.read(fetchServices().front());
}

FetchDialog::~FetchDialog() = default;

void FetchDialog::build()
{
    m_sources->setObjectName(u"fetchSource"_s);
    m_address->setObjectName(u"fetchAddress"_s);
    m_key->setObjectName(u"fetchKey"_s);
    m_before->setObjectName(u"fetchBefore"_s);
    m_problem->setObjectName(u"fetchProblem"_s);
    for (const Service &service : fetchServices())
        m_sources->addItem(service.name, service.word);
    m_sources->addItem(tr("An address"));
    m_address->setPlaceholderText(u"https://"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);
    for (QLabel *label : {m_before, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setPart(m_before, u"quiet"_s);
    setPart(m_problem, u"bad"_s);
    m_problem->hide();
    m_work->hide();
    QDialogButtonBox *buttons = makeDialogButtons(*this, tr("Fetch"));
    disconnect(buttons, &QDialogButtonBox::accepted, this, nullptr); // it ends with what it fetched
    connect(buttons, &QDialogButtonBox::accepted, this, &FetchDialog::start);
    m_accept = acceptButton(*buttons);
    m_accept->setObjectName(u"fetchAccept"_s);
    m_form->setContentsMargins(20, 16, 20, 14);
    m_form->setVerticalSpacing(10);
    m_form->addRow(tr("&Source"), m_sources);
    m_form->addRow(tr("&Address"), m_address);
    m_form->addRow(tr("&Key"), m_key);
    m_form->addRow(QString(), m_keep);
    for (QWidget *line : QList<QWidget *>{m_before, m_problem, m_work})
        m_form->addRow(line);
    m_form->addRow(buttons);
    resize(560, sizeHint().height());
}

Result<Service> FetchDialog::service() const
{
    const QString word = m_sources->currentData().toString();
    return serviceOf(word.isEmpty() ? m_address->text().trimmed() : word);
}

void FetchDialog::showSource()
{
    const auto chosen = service();
    const bool own = m_sources->currentData().toString().isEmpty();
    const bool asks = chosen && chosen->asksForKey;
    m_form->setRowVisible(m_address, own);
    m_form->setRowVisible(m_key, asks);
    m_form->setRowVisible(m_keep, asks);
    m_accept->setEnabled(chosen && !m_fetch);
    m_problem->hide();
    showBefore(chosen && m_document ? recordOf(*m_document, *chosen) : FetchRecord());
}

void FetchDialog::showBefore(const FetchRecord &before)
{
    QStringList said;
    if (before.at.isValid())
        said << tr("Fetched last: %1.")
                    .arg(locale().toString(before.at.toLocalTime(), QLocale::ShortFormat));
    else
        said << tr("This document has nothing from this source yet.");
    if (before.quota && before.quotaLeft)
        said << tr("Requests left then: %1 of %2 a day.").arg(*before.quotaLeft).arg(*before.quota);
    if (before.refusedOn)
        said << tr("The plan of your key covers the free figures only.");
    said << tr("Nothing is sent before you press Fetch.");
    m_before->setText(said.join(u' '));
}

void FetchDialog::takeKey(const Result<QByteArray> &key)
{
    m_keptKey = key.value_or(QByteArray());
    if (!m_keptKey.isEmpty())
        m_key->setPlaceholderText(tr("The one in the keychain"));
}

void FetchDialog::start()
{
    const auto chosen = service();
    if (!chosen || m_fetch)
        return;
    m_asked = *chosen;
    m_problem->hide();
    m_accept->setEnabled(false);
    const QByteArray typed = m_key->text().trimmed().toUtf8();
    const QByteArray key = typed.isEmpty() ? m_keptKey : typed;
    m_fetch = std::make_unique<Fetch>(
        FetchQuestion{m_asked, m_asked.asksForKey ? key : QByteArray(),
                      m_document ? recordOf(*m_document, m_asked) : FetchRecord(),
                      QDateTime::currentDateTimeUtc()},
        [](QObject *owner, const std::function<void()> &work, const std::function<void()> &then) {
            runInBackground(
                owner, [work] { return work(), true; }, [then](bool) { then(); });
        });
    connect(m_fetch.get(), &Fetch::finished, this, &FetchDialog::take);
    connect(m_fetch.get(), &Fetch::waits, this, [this](std::chrono::seconds time) {
        m_before->setText(tr("The source allows the next request in %n seconds.", nullptr,
                             static_cast<int>(time.count())));
    });
    m_work->show();
    m_work->sayBusy(tr("Fetching…"), [this] { return m_fetch ? m_fetch->share() : 1; });
    keepKey(m_asked);
    m_fetch->start();
}

void FetchDialog::keepKey(const Service &service)
{
    const QByteArray typed = m_key->text().trimmed().toUtf8();
    if (!service.asksForKey || typed.isEmpty() || !m_keep->isChecked())
        return;
    m_writing = true;
    m_keys.write(service, typed);
}

/// The fetch is telling, so it ends later.
void FetchDialog::take(const Result<Fetched> &fetched)
{
    m_fetch.release()->deleteLater();
    m_work->sayDone({});
    m_work->hide();
    m_done = fetched.has_value();
    if (fetched) {
        m_fetched = *fetched;
        finish();
        return;
    }
    showSource();
    complain(fetched.error());
}

void FetchDialog::finish()
{
    if (!m_done || m_writing)
        return;
    m_done = false;
    accept();
    Q_EMIT this->fetched(m_fetched, m_asked);
}

void FetchDialog::complain(const Error &error)
{
    m_problem->setText(sentenceOf(error));
    m_problem->show();
}

} // namespace podium
