// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/receiptfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 kLargestReceipt = 7 * 1024 * 1024; ///< bytes; what Books takes

const QStringList &receiptSuffixes()
{
    static const QStringList known{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s};
    return known;
}
} // namespace

ReceiptField::ReceiptField(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this))
    , m_problem(new Label(TextSize::Label, 400, Label::Tone::Bad, this))
    , m_choose(new QPushButton(this))
    , m_remove(new IconButton(u"close"_s, this))
{
    setAcceptDrops(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(12, 8, 8, 8);
    box->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_remove);
    line->addWidget(m_choose);
    box->addLayout(line);
    box->addWidget(m_problem);
    m_text->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"receipt.problem"_s);
    m_problem->hide();
    m_choose->setObjectName(u"receipt.choose"_s);
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(u"receipt.remove"_s);
    connect(m_choose, &QPushButton::clicked, this, &ReceiptField::choose);
    connect(m_remove, &QToolButton::clicked, this, &ReceiptField::clear);
    retranslate();
}

bool ReceiptField::isReceiptName(const QString &fileName)
{
    return receiptSuffixes().contains(QFileInfo(fileName).suffix().toLower());
}

bool ReceiptField::take(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!isReceiptName(info.fileName())) {
        refuse(tr("%1 is neither a PDF nor a picture.").arg(info.fileName()));
    } else if (info.size() > kLargestReceipt) {
        //: %1 is a file, %2 its size ("8.2 MB")
        refuse(
            tr("%1 has %2; a receipt may have 7 MB.")
                .arg(info.fileName(), QLocale().formattedDataSize(info.size(), 1, QLocale::DataSizeTraditionalFormat)));
    } else if (!file.open(QIODevice::ReadOnly)) {
        refuse(tr("%1 cannot be read.").arg(info.fileName()));
    } else if (info.size() == 0) {
        refuse(tr("%1 is empty.").arg(info.fileName()));
    } else {
        m_content = file.readAll();
        m_name = info.fileName();
        m_problem->clear();
        m_problem->hide();
        retranslate();
        Q_EMIT changed();
        return true;
    }
    return false;
}

void ReceiptField::refuse(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_choose->setAccessibleDescription(sentence);
    Q_EMIT changed();
}

QString ReceiptField::problem() const
{
    return m_problem->text();
}

void ReceiptField::clear()
{
    m_content.clear();
    m_name.clear();
    m_problem->clear();
    m_problem->hide();
    retranslate();
    Q_EMIT changed();
}

void ReceiptField::setStored(const QString &fileName)
{
    m_stored = fileName;
    retranslate();
}

void ReceiptField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QStringList patterns;
    for (const QString &suffix : receiptSuffixes())
        patterns.append(u"*."_s + suffix);
    dialog->setNameFilter(tr("PDF and pictures (%1)").arg(patterns.join(u' ')));
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptField::take);
    dialog->open();
}

QString ReceiptField::fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void ReceiptField::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileIn(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_over = true;
    retranslate();
}

void ReceiptField::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    retranslate();
}

void ReceiptField::dropEvent(QDropEvent *event)
{
    m_over = false;
    retranslate();
    if (take(fileIn(*event->mimeData())))
        event->acceptProposedAction();
}

void ReceiptField::retranslate()
{
    QString text = tr("Drop a PDF or a picture here, up to 7 MB");
    if (m_over)
        text = tr("Attach as receipt");
    else if (!m_name.isEmpty())
        //: %1 is a file, %2 its size ("1.2 MB")
        text = tr("%1 \u00b7 %2")
                   .arg(m_name, QLocale().formattedDataSize(m_content.size(), 1, QLocale::DataSizeTraditionalFormat));
    else if (!m_stored.isEmpty())
        text = tr("%1 is attached; another file replaces it").arg(m_stored);
    m_text->setText(text);
    m_text->setTone(m_name.isEmpty() ? Label::Tone::Secondary : Label::Tone::Text);
    m_choose->setText(tr("Choose\u2026"));
    m_choose->setAccessibleName(tr("Choose a receipt"));
    m_remove->setName(tr("Remove the file"));
    m_remove->setVisible(!m_name.isEmpty());
    update();
}

void ReceiptField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReceiptField::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_over ? tokens.accent : tokens.border, m_over ? 2 : 1, m_over ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(m_over ? tokens.selected : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}
} // namespace atlas
