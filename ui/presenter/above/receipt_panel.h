// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/receipts/receipt.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QFrame>

class QTextBrowser;

namespace podium {

/// Where a number comes from, above the slide and in letters to be read from afar. It takes no key:
/// the next one is for the slides.
class ReceiptPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ReceiptPanel(QWidget *parent);

    /// At the right side of `room`, as high as the text.
    void open(const Receipt &receipt, const Theme &theme, const QRect &room);
    [[nodiscard]] QString plainText() const;

private:
    QTextBrowser *m_text;
    QString m_plain;
};

} // namespace podium
