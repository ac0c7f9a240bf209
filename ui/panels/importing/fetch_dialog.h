// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/fetching/fetch.h"
#include "app/fetching/key_store.h"

#include <QtWidgets/QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace podium {

class WorkBar;

/// Asks a source for its newest figures: which source, by which key, when it was asked last and how
/// many requests it still allows. Nothing is sent before the button is pressed; what came is told by
/// fetched(), after which the dialog is closed. Closing it earlier cancels.
class FetchDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `document` says what was fetched before; may be null.
    FetchDialog(std::shared_ptr<const Document> document, QWidget *parent);
    ~FetchDialog() override;

Q_SIGNALS:
    void fetched(const podium::Fetched &fetched, const podium::Service &service);

private:
    void build();
    void showSource();
    void showBefore(const FetchRecord &before);
    void takeKey(const Result<QByteArray> &key);
    void start();
    void keepKey(const Service &service);
    void take(const Result<Fetched> &fetched);
    void finish();
    void complain(const Error &error);
    /// Of the source that is chosen.
    [[nodiscard]] Result<Service> service() const;

    std::shared_ptr<const Document> m_document;
    std::unique_ptr<Fetch> m_fetch;
    KeyStore m_keys;
    Service m_asked;
    QByteArray m_keptKey; ///< of the keychain
    Fetched m_fetched;
    bool m_done = false;    ///< m_fetched is there
    bool m_writing = false; ///< the keychain takes a key
    QFormLayout *m_form;
    QComboBox *m_sources;
    QLineEdit *m_address;
    QLineEdit *m_key;
    QCheckBox *m_keep;
    QLabel *m_before;
    QLabel *m_problem;
    WorkBar *m_work;
    QPushButton *m_accept = nullptr;
};

} // namespace podium
