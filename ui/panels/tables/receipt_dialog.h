// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/receipts/receipt.h"

#include <QtWidgets/QDialog>

class QTextBrowser;

namespace podium {

class Desk;

/// One number with its working, rules and sources, to read, select and copy. Stays open beside the
/// window, so that several numbers can be compared; it speaks of the moment it was asked for, and
/// closes when the language changes.
class ReceiptDialog final : public QDialog
{
    Q_OBJECT

public:
    ReceiptDialog(Desk &desk, const Receipt &receipt, QWidget *parent);

    [[nodiscard]] QString plainText() const { return m_receipt.plainText(); }

private:
    void setText();
    void fitToText();

    Desk &m_desk;
    Receipt m_receipt;
    QTextBrowser *m_text;
};

} // namespace podium
