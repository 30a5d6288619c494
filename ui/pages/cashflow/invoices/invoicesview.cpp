// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/invoicesview.h"

#include "ui/pages/cashflow/documents/documentdialog.h"
#include "ui/pages/cashflow/invoices/invoiceacts.h"
#include "ui/pages/cashflow/invoices/invoicepanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/stateview.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CashView *makeInvoicesView(BooksActions &actions, QWidget *parent)
{
    return new InvoicesView(actions, parent);
}

InvoicesView::InvoicesView(BooksActions &actions, QWidget *parent)
    : BooksList(BooksTableModel::Table::Invoices, actions, parent)
    , m_acts(new InvoiceActs(actions, this))
    , m_panel(new InvoicePanel(actions, *m_acts, this))
{
    setObjectName(u"invoicesView"_s);
    m_panel->hide();
    const QList<QPair<QString, Chip::Tone>> looks{
        {u"warning"_s, Chip::Tone::Bad}, {u"calendar"_s, Chip::Tone::Warn}, {u"edit"_s, Chip::Tone::Neutral}};
    const QStringList names{u"overdue"_s, u"week"_s, u"drafts"_s};
    for (qsizetype i = 0; i < looks.size(); ++i) {
        auto *chip = new Chip(looks.at(i).first, looks.at(i).second, this);
        chip->setObjectName(u"invoices."_s + names.at(i));
        chip->setCheckable(false);
        toolRow()->addWidget(chip);
        m_quick.append(chip);
        connect(chip, &QToolButton::clicked, this, [this, i] { showQuick(Quick(i)); });
    }
    connectParts();
    InvoicesView::retranslate();
}

InvoicesView::~InvoicesView()
{
    delete m_panel; // before the acts it listens to
}

void InvoicesView::connectParts()
{
    connect(m_panel, &InvoicePanel::closed, this, [this] { setPanelOpen(false); });
    connect(m_acts, &InvoiceActs::created, this, [this](const QString &id) { opened(id); });
    connect(&book(), &CashBook::booksChanged, this, &InvoicesView::countQuick, Qt::QueuedConnection);
    // What goes wrong with an invoice whose panel is closed is said where it was asked for.
    connect(m_acts, &InvoiceActs::failed, this, [this](const QString &id, const QString &sentence) {
        if (id == m_panel->invoiceId() && !m_panelOpen)
            actions().say(sentence);
    });
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table(), &QWidget::customContextMenuRequested, this, &InvoicesView::openMenu);
}

QString InvoicesView::viewId() const
{
    return u"invoices"_s;
}

QWidget *InvoicesView::panel()
{
    return m_panel;
}

bool InvoicesView::createNew()
{
    m_acts->create();
    return true;
}

void InvoicesView::opened(const QString &id)
{
    m_panel->showInvoice(id);
    setPanelOpen(true);
}

void InvoicesView::moved(const QString &id)
{
    if (m_panelOpen)
        m_panel->showInvoice(id);
}

void InvoicesView::setPanelOpen(bool open)
{
    m_panelOpen = open;
    Q_EMIT panelVisibleChanged(open);
    if (!open)
        table().setFocus();
}

void InvoicesView::openMenu(const QPoint &place)
{
    const QModelIndex at = table().indexAt(place);
    const QString id = at.isValid() ? model().idAt(at.row()) : currentId();
    if (id.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"invoices.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_acts->fillMenu(*menu, id);
    menu->popup(table().viewport()->mapToGlobal(place));
}

QStringList InvoicesView::idsOf(Quick which) const
{
    const QDate today = book().today();
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    QStringList ids;
    for (const Invoice &invoice : book().books().invoices) {
        const bool late = invoice.isOpen() && invoice.due.isValid() && invoice.due < today;
        const bool soon = invoice.isOpen() && invoice.due >= today && invoice.due <= sunday;
        const bool draft = invoice.status == InvoiceStatus::Draft;
        if ((which == Quick::Overdue && late) || (which == Quick::DueThisWeek && soon) ||
            (which == Quick::Drafts && draft))
            ids.append(invoice.id);
    }
    return ids;
}

QString InvoicesView::labelOf(Quick which)
{
    switch (which) {
    case Quick::Overdue:
        return tr("Overdue");
    case Quick::DueThisWeek:
        return tr("Due this week");
    case Quick::Drafts:
        break;
    }
    return tr("Drafts");
}

void InvoicesView::showQuick(Quick which)
{
    showRecords(labelOf(which), idsOf(which));
}

void InvoicesView::countQuick()
{
    for (qsizetype i = 0; i < m_quick.size(); ++i) {
        const int count = int(idsOf(Quick(i)).size());
        m_quick.at(i)->setLabel(labelOf(Quick(i)), count);
        m_quick.at(i)->setVisible(count > 0);
    }
}

void InvoicesView::retranslate()
{
    BooksList::retranslate();
    countQuick();
}

void InvoicesView::describeEmpty(StateView &state)
{
    state.showEmpty(tr("No invoices yet"), tr("The invoices of Zoho Books appear here."), tr("Create an invoice"));
}

QStringList InvoicesView::tourStops() const
{
    return {u"panel"_s, u"form"_s, u"email"_s, u"payment"_s};
}

/// The oldest that is open: it has most to show.
QString InvoicesView::invoiceForTour()
{
    const Invoice *best = nullptr;
    for (const Invoice &invoice : book().books().invoices) {
        if (invoice.isOpen() && (!best || invoice.due < best->due))
            best = &invoice;
    }
    return best ? best->id : model().idAt(0);
}

void InvoicesView::showTourStop(const QString &stop)
{
    setPanelOpen(false);
    const QString id = invoiceForTour();
    if (stop == "form"_L1)
        showFormForTour();
    else if (stop == "panel"_L1 && !id.isEmpty())
        openRecord(id);
    else if (stop == "email"_L1 && !id.isEmpty())
        m_acts->email(id);
    else if (stop == "payment"_L1 && !id.isEmpty())
        m_acts->pay(id);
}

void InvoicesView::showFormForTour()
{
    const BooksSnapshot &books = book().books();
    QJsonArray lines;
    for (const BooksItem &item : books.settings.items) {
        if (lines.size() < 2)
            lines.append(QJsonObject{{"item_id"_L1, item.id},
                                     {"name"_L1, item.name},
                                     {"description"_L1, item.description},
                                     {"unit"_L1, item.unit},
                                     {"quantity"_L1, 1},
                                     {"rate"_L1, item.rate.toJson()},
                                     {"tax_id"_L1, item.taxId}});
    }
    const auto isCustomer = [](const BooksContact &contact) { return contact.customer && contact.active; };
    const auto customer = std::find_if(books.contacts.cbegin(), books.contacts.cend(), isCustomer);
    auto *dialog = new DocumentDialog(DocumentForm::Kind::Invoice, actions(), this);
    dialog->form().setRecord({{"date"_L1, book().today().toString(Qt::ISODate)},
                              {"due_date"_L1, book().today().addDays(30).toString(Qt::ISODate)},
                              {"payment_terms"_L1, 30},
                              {"line_items"_L1, lines}});
    if (customer != books.contacts.cend())
        dialog->form().setContact(customer->id);
    dialog->present();
}
} // namespace atlas
