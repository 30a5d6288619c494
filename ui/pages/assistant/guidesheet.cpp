// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/guidesheet.h"

#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/// Q_INIT_RESOURCE must stand outside namespaces. A static library's resources are linked only when asked for.
static void initAssistantGuide()
{
    Q_INIT_RESOURCE(assistantguide);
}

namespace atlas
{
GuideSheet::GuideSheet(QWidget *parent)
    : SheetDialog(parent)
{
    setObjectName(u"guideSheet"_s);
    setWindowTitle(tr("Atlas for assistants"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    auto *page = new QTextBrowser(this);
    page->setAccessibleName(windowTitle());
    page->setOpenExternalLinks(true);
    page->setMarkdown(text(QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s));
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(page, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    constexpr int wide = 760;
    resize(qMin(wide, room().width() - 32), room().height() - 64);
}

QString GuideSheet::text(const QString &language)
{
    initAssistantGuide();
    QFile file(u":/guide/assistant.%1.md"_s.arg(language == "fr"_L1 ? u"fr"_s : u"en"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace atlas
