// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/linkrow.h"

#include "services/mail/mailtext.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/inbox/compose/maileditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
LinkRow::LinkRow(MailEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_address(new QLineEdit(this))
    , m_apply(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_address, 1);
    row->addWidget(m_apply);
    row->addWidget(m_remove);
    m_address->setObjectName(u"link.address"_s);
    m_apply->setProperty("small", true);
    m_remove->setProperty("small", true);
    connect(m_address, &QLineEdit::textEdited, this, [this] { markField(m_address, false); });
    connect(m_address, &QLineEdit::returnPressed, this, &LinkRow::apply);
    connect(m_apply, &QPushButton::clicked, this, &LinkRow::apply);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_editor.setLink({});
        leave();
    });
    retranslate();
    hide();
}

void LinkRow::open()
{
    m_address->setText(m_editor.link());
    m_remove->setVisible(!m_editor.link().isEmpty());
    markField(m_address, false);
    show();
    m_address->setFocus();
    m_address->selectAll();
}

QString LinkRow::target(const QString &typed)
{
    const QString text = typed.trimmed();
    if (mailtext::isAddress(text))
        return u"mailto:"_s + text;
    const bool hasScheme = text.contains("://"_L1) || text.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    const QUrl url(hasScheme ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || (isWeb && !url.host().contains(u'.')) || (!isWeb && url.scheme() != "mailto"_L1))
        return {};
    return url.toString(QUrl::FullyEncoded);
}

void LinkRow::apply()
{
    const QString address = target(m_address->text());
    if (address.isEmpty()) {
        markField(m_address, true);
        m_address->setAccessibleDescription(tr("This is no web or e-mail address."));
        m_address->setToolTip(m_address->accessibleDescription());
        return;
    }
    m_editor.setLink(address);
    leave();
}

void LinkRow::leave()
{
    hide();
    m_editor.setFocus();
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void LinkRow::retranslate()
{
    m_address->setPlaceholderText(tr("Web or e-mail address"));
    m_address->setAccessibleName(tr("Where the link leads"));
    m_apply->setText(tr("Set link"));
    m_remove->setText(tr("Remove link"));
}

void LinkRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
