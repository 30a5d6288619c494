// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/pdfdialog.h"

#include "ui/pages/common/pdfviewloader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr double zoomStep = 1.25;
}

PdfDialog::PdfDialog(const QString &title, const QByteArray &pdf, const QString &fileName, QWidget *parent)
    : SheetDialog(parent)
    , m_pdf(pdf)
    , m_fileName(fileName)
{
    setObjectName(u"pdfDialog"_s);
    build(title);
    resize(qMin(920, room().width() - 32), room().height() - 32);
}

PdfDialog::~PdfDialog() = default;

void PdfDialog::build(const QString &title)
{
    setWindowTitle(title);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 16);
    box->setSpacing(10);
    auto *head = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    head->setTextFormat(Qt::PlainText);
    head->setText(title);
    box->addWidget(head);
    box->addWidget(buildView(), 1);
    m_state = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    m_state->setObjectName(u"pdf.state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    box->addWidget(m_state);
    buildFoot(*box);
}

QWidget *PdfDialog::buildView()
{
    PdfViewFactory *factory = pdfviewloader::factory();
    if (factory)
        m_view = factory->create(this);
    if (m_view && m_view->show(m_pdf)) {
        m_view->widget()->setObjectName(u"pdf.view"_s);
        //: accessible name of a PDF on screen
        m_view->widget()->setAccessibleName(tr("PDF, %n pages", nullptr, m_view->pageCount()));
        return m_view->widget();
    }
    const QString sentence = m_view ? tr("These bytes cannot be read as a PDF. Save them to look at them elsewhere.")
                                    : tr("This build of Atlas cannot show PDFs. Save it to open it elsewhere.");
    m_view.reset();
    auto *words = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    words->setObjectName(u"pdf.problem"_s);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    words->setText(sentence);
    return words;
}

void PdfDialog::buildFoot(QLayout &box)
{
    auto *foot = new QHBoxLayout;
    struct Part {
        QString text, name;
        QKeySequence key;
        std::function<void()> act;
        bool needsView;
    };
    const QList<Part> parts{
        {tr("Smaller"), u"pdf.smaller"_s, QKeySequence::ZoomOut, [this] { m_view->zoomBy(1 / zoomStep); }, true},
        {tr("Larger"), u"pdf.larger"_s, QKeySequence::ZoomIn, [this] { m_view->zoomBy(zoomStep); }, true},
        {tr("Whole width"), u"pdf.fit"_s, QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->fitWidth(); }, true},
        {tr("Save\u2026"), u"pdf.save"_s, QKeySequence::Save,
         [this] {
             const auto tell = [this](const QString &sentence) { m_state->setText(sentence); };
             const auto done = [tell](const QString &path) { tell(tr("Saved as %1").arg(path)); };
             savePdf(m_pdf, m_fileName, this, tell, done);
         },
         false},
        {tr("Close"), u"pdf.close"_s, {}, [this] { reject(); }, false}};
    for (const Part &part : parts) {
        auto *button = part.name == "pdf.close"_L1 ? new PrimaryButton({}, this) : new QPushButton(this);
        button->setText(part.text);
        button->setObjectName(part.name);
        button->setAutoDefault(false);
        button->setVisible(m_view || !part.needsView);
        connect(button, &QPushButton::clicked, this, part.act);
        if (!part.key.isEmpty()) {
            button->setToolTip(part.key.toString(QKeySequence::NativeText));
            auto *shortcut = new QShortcut(part.key, this);
            connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        }
        foot->addWidget(button);
        if (part.name == "pdf.fit"_L1)
            foot->addStretch(1);
    }
    static_cast<QVBoxLayout &>(box).addLayout(foot);
}

void savePdf(const QByteArray &pdf, const QString &fileName, QWidget *parent,
             const std::function<void(const QString &)> &failed, const std::function<void(const QString &)> &done)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent->window(), PdfDialog::tr("Save the PDF"), folder);
    dialog->setObjectName(u"pdf.file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(PdfDialog::tr("PDF documents (*.pdf)"));
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [pdf, failed, done](const QString &path) {
        QSaveFile file(path); // all or nothing: a full disk leaves no half of a document
        const bool written = file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit();
        if (written)
            done(path);
        else //: %1 is a path, %2 what the system says
            failed(PdfDialog::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    });
    dialog->open();
}
} // namespace atlas
