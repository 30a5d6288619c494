// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/panel/previewview.h"

#include "ui/pages/common/pdfviewloader.h"
#include "ui/theme/format.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 previewLimit = 10LL * 1024 * 1024;
constexpr int previewPixels = 1200;

/// Decoded small: a picture of 10,000 x 10,000 would take 400 MB.
QImage smallPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > previewPixels)
        reader.setScaledSize(size.scaled(previewPixels, previewPixels, Qt::KeepAspectRatio));
    return reader.read();
}
} // namespace

PreviewView::PreviewView(FilesActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_stack(new QStackedLayout(this))
    , m_words(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_text(new QPlainTextEdit(this))
    , m_picturePlace(new QWidget(this))
{
    setObjectName(u"preview"_s);
    setFixedHeight(220);
    m_words->setObjectName(u"preview.words"_s);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_text->setObjectName(u"preview.text"_s);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Beginning of the text"));
    m_text->setFont(Theme::font(TextSize::Label));
    m_picturePlace->setObjectName(u"preview.picture"_s);
    m_picturePlace->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_stack->setContentsMargins(1, 1, 1, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_text, m_picturePlace})
        m_stack->addWidget(widget);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

PreviewView::~PreviewView() = default;

void PreviewView::clear()
{
    m_call.reset();
    m_id.clear();
    m_picture = {};
    say({});
}

void PreviewView::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_stack->setCurrentWidget(m_words);
    update();
}

void PreviewView::showItem(const DriveItem &item)
{
    if (item.id == m_id)
        return;
    clear();
    m_id = item.id;
    if (item.isFolder)
        return say(tr("%n file(s)", nullptr, item.files));
    if (previewKind(item) == PreviewKind::None)
        return say(item.isNative ? tr("A document of Zoho's own: it opens in the browser.")
                                 : tr("Atlas has no preview for this kind of file."));
    if (item.size > previewLimit)
        return say(tr("Too large for a preview (%1).").arg(format::size(item.size)));
    say(tr("Loading\u2026"));
    m_call = std::make_unique<QObject>();
    m_actions.bytes(item, previewLimit, m_call.get(), [this, item](const Result<QByteArray> &bytes) {
        if (!bytes)
            return say(errorText(bytes.error()).title);
        present(item, *bytes);
    });
}

void PreviewView::present(const DriveItem &item, const QByteArray &bytes)
{
    switch (previewKind(item)) {
    case PreviewKind::Picture:
        return showPicture(bytes);
    case PreviewKind::Pdf:
        return showPdf(bytes);
    case PreviewKind::Text:
        break;
    case PreviewKind::None:
        return;
    }
    const QString text = previewText(bytes);
    if (text.isEmpty())
        return say(bytes.isEmpty() ? tr("The file is empty.") : tr("This is no text Atlas can read."));
    m_text->setPlainText(text);
    m_stack->setCurrentWidget(m_text);
}

void PreviewView::showPicture(const QByteArray &bytes)
{
    m_picture = smallPicture(bytes);
    if (m_picture.isNull())
        return say(tr("This picture cannot be read."));
    m_picturePlace->setAccessibleName(tr("Picture, %1 by %2 pixels").arg(m_picture.width()).arg(m_picture.height()));
    m_stack->setCurrentWidget(m_picturePlace);
    update();
}

void PreviewView::showPdf(const QByteArray &bytes)
{
    PdfViewFactory *factory = pdfviewloader::factory();
    if (!factory)
        return say(tr("This build of Atlas cannot show PDFs. Download it to open it elsewhere."));
    if (!m_pdf) {
        m_pdf = factory->create(this);
        m_pdf->widget()->setObjectName(u"preview.pdf"_s);
        m_stack->addWidget(m_pdf->widget());
    }
    if (!m_pdf->show(bytes))
        return say(tr("This PDF cannot be read."));
    m_pdf->widget()->setAccessibleName(tr("PDF, %n pages", nullptr, m_pdf->pageCount()));
    m_stack->setCurrentWidget(m_pdf->widget());
}

void PreviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::get().tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_picture.isNull() || m_stack->currentWidget() != m_picturePlace)
        return;
    const QSize fitted = m_picture.size().scaled(size() - QSize(16, 16), Qt::KeepAspectRatio);
    const QSize drawn = fitted.boundedTo(m_picture.size());
    const QRect place(QPoint((width() - drawn.width()) / 2, (height() - drawn.height()) / 2), drawn);
    painter.drawImage(place, m_picture);
}
} // namespace atlas
