// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// Plain text as HTML, with links on addresses and on "owner/project@commit", which names a state
/// of a public GitHub repository.
[[nodiscard]] QString linkedHtml(const QString &text);

/// Markdown with the same links on states of repositories.
[[nodiscard]] QString linkedMarkdown(QString markdown);

} // namespace podium
