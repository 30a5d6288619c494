// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Atlas"));
    auto *name = new Label(TextSize::Page, 600, Label::Tone::Text, this);
    name->setText(u"Atlas"_s);
    auto *version = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    version->setObjectName(u"about.version"_s);
    version->setText(tr("Version %1").arg(QStringLiteral(ATLAS_VERSION)));
    auto *words = new Label(TextSize::Body, 400, Label::Tone::Text, this);
    words->setWordWrap(true);
    words->setText(
        tr("The cockpit of an agency on Zoho One: Zoho keeps the data, Atlas makes it instant, joined and safe "
           "to change."));
    auto *licence = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    licence->setWordWrap(true);
    licence->setText(tr("Free software under the GNU General Public License, version 3 or later, without any warranty. "
                        "Built with Qt, QCoro, QtKeychain, SQLite and tl::expected. Zoho and the names of its products "
                        "are trademarks of Zoho Corporation, which has no part in Atlas."));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{name, version, words, licence}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(440, 260);
}
} // namespace atlas
