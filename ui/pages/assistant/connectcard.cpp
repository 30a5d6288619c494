// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/connectcard.h"

#include "ui/pages/assistant/guidesheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString jsonString(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}
} // namespace

ConnectCard::ConnectCard(const QString &program, const QStringList &arguments, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextSize::Title, 600, Label::Tone::Text, this))
    , m_words(new Label(TextSize::Body, 400, Label::Tone::Secondary, this))
    , m_block(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_guide(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_words->setWordWrap(true);
    m_block->setObjectName(u"assistant.block"_s);
    m_block->setReadOnly(true);
    m_block->setTabChangesFocus(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(int(TextSize::Label) + 1);
    m_block->setFont(fixed);
    m_block->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_block->setPlainText(block(program, arguments));
    constexpr int lines = 9;
    m_block->setMinimumHeight(QFontMetrics(fixed).lineSpacing() * lines + 24);
    m_copy->setObjectName(u"assistant.copy"_s);
    m_guide->setObjectName(u"assistant.guide"_s);
    m_guide->setProperty("link", true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_copy);
    foot->addWidget(m_guide);
    foot->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_block, 1);
    column->addLayout(foot);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_block->toPlainText());
        Q_EMIT copied();
    });
    connect(m_guide, &QPushButton::clicked, this, [this] { (new GuideSheet(this))->present(); });
    retranslate();
}

QString ConnectCard::block(const QString &program, const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments)
        words.append(jsonString(argument));
    return u"{\n  \"mcpServers\": {\n    \"atlas\": {\n      \"command\": %1,\n      \"args\": [%2]\n    }\n  }\n}"_s
        .arg(jsonString(QDir::toNativeSeparators(program)), words.join(u", "_s));
}

void ConnectCard::retranslate()
{
    m_title->setText(tr("Connect an assistant"));
    m_words->setText(tr("Give this block to your MCP client: its settings have a place for MCP servers. Atlas keeps "
                        "the sign-in; the block holds no secret."));
    m_block->setAccessibleName(tr("Block for the settings of an MCP client"));
    m_copy->setText(tr("Copy"));
    m_guide->setText(tr("Guide for assistants"));
}
} // namespace atlas
