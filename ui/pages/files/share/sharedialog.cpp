// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/share/sharedialog.h"

#include "ui/pages/files/filesparts.h"
#include "ui/pages/files/share/linkssection.h"
#include "ui/pages/files/share/peoplesection.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
void showShareDialog(FilesActions &actions, const DriveItem &item, QWidget *over)
{
    (new ShareDialog(actions, item, over))->present();
}

ShareDialog::ShareDialog(FilesActions &actions, const DriveItem &item, QWidget *over)
    : SheetDialog(over)
    , m_actions(actions)
    , m_item(item)
{
    setObjectName(u"shareDialog"_s);
    build();
    resize(std::min(600, room().width() - 32), std::min(620, room().height() - 32));
    m_people->focusAddress();
    connect(&actions, &QObject::destroyed, this, &QDialog::reject); // its account was closed
}

void ShareDialog::build()
{
    auto *title = new ElidedLabel(TextSize::Title, 600, Label::Tone::Text, this);
    //: %1 a file or folder
    title->setText(tr("Share \u201c%1\u201d").arg(m_item.name));
    auto *content = new QWidget(this);
    m_people = new PeopleSection(m_actions, m_item, content);
    m_links = new LinksSection(m_actions, m_item, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 12, 4);
    column->setSpacing(16);
    column->addWidget(m_people);
    column->addWidget(new HairLine(content));
    column->addWidget(m_links);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    scroll->viewport()->setAutoFillBackground(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"share.close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 16);
    box->setSpacing(12);
    box->addWidget(title);
    box->addWidget(scroll, 1);
    box->addLayout(foot);
}
} // namespace atlas
