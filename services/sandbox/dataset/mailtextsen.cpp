// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailtexts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QString &englishClientTable()
{
    static const QString table = uR"(
# A few questions on quote {quote}
Thanks for the quote. Before I take it to the board, could you clarify two things?

- Is hosting for the first year part of the {amount}?
- Who owns the training data once the contract ends?

If we can settle this by {day}, we can sign this month.
> Hosting is included for twelve months. The data stays yours at all times, section 7 says so; I have marked the paragraph for your legal team.
# Payment advice for {invoice}
Please find attached the remittance advice for invoice {invoice}. Funds should reach your account within two working days.
> Thank you, received with thanks. Our accounts team will send the receipt.
# Kick-off for {project}
We are keen to get going. Would {day} at {time} work for the kick-off? On our side there will be five of us, including security.
> {day} at {time} works well. I will bring our lead engineer and the first draft of the plan.
# Change request: two more languages
Our Dutch and German teams would like to be part of the first release. What would two more languages mean for cost and schedule?
> Roughly eight days of work and one more week before launch. A short quote is on its way.
# Security questionnaire
Procurement needs the attached questionnaire back before they can raise the purchase order. There are 60 questions, most of them yes or no.
> We have answered all but three, for which your network team's input is needed. You will find them marked in yellow.
# Invoice {invoice}: purchase order missing
Our system rejected invoice {invoice} because it carries no purchase order number. Could you send it again with PO {number}?
> Done, the corrected invoice is attached. Sorry for the extra work.
# Impressed by the prototype
The prototype went down very well with the sales team. They asked whether it could also read incoming orders. Is that realistic for phase two?
> It is. We would start with the three most common layouts and measure; I will sketch it before we meet.
# Moving our review to {day}
Something came up on our side. Could we move the review to {day}, {time} your time? Same agenda.
> No problem at all, the invitation is updated.
# Renewal of the retainer
The retainer runs out at the end of next month. We would like to renew, with a few more design days and fewer support hours.
> Happy to. I suggest six design days and ten support hours a month for the same fee.
# Analytics look odd since Monday
Visits dropped by half on Monday, while orders did not. I suspect the consent banner. Could someone take a look?
> You were right: the banner blocked the counter after the update. It is fixed and Monday's data has been restored from the logs.
# Contract: two comments from legal
Our legal team is fine with everything except liability (clause 11) and the notice period. They propose twelve months' fees and sixty days.
> Both are acceptable to us. I will have the contract amended and sent for signature.
# Introduction
A colleague at another company in our group is looking for help with {project}. May I put you in touch?
> Please do, and thank you for thinking of us.
)"_s;
    return table;
}

const QString &englishColleagueTable()
{
    static const QString table = uR"(
# London pipeline this week
Two new leads from the trade show, one of them serious: {company}. They want a first call {day}. I would love to have you on it.
> Count me in, {day} at {time}. Please send me a one-page brief before.
# Office lease in Shoreditch
The landlord offers two more years at the same rent if we answer by {day}. Footfall is low, but clients like the place.
> Let us take one year, not two. Could you ask?
# Case study ready to publish
{company} approved the case study, figures included. Marketing can publish on {day}.
> Great. Could we have a French version too?
# Expenses for the trade show
All in, the trade show cost us {amount}, 8% under budget. Receipts are in the shared folder.
> Well done. Let us book the same stand for next year.
)"_s;
    return table;
}

const QString &englishOpeningTable()
{
    static const QString table = uR"(
# Proposal for {project}
As agreed, please find attached our proposal {quote} for {amount}, before tax. It covers the three priorities you named.

Happy to walk you through it.
> Thank you, much appreciated. We will discuss it internally and come back to you by {day}.
# Notes from our call
Thank you for your time. My notes in short:

- scope confirmed, without the shop;
- budget around {amount};
- decision expected by {day}.

Please correct me where I am wrong.
> Spot on. Please add that training has to happen before the launch, not after.
# Friendly reminder: invoice {invoice}
According to our records invoice {invoice} is now due. If your payment has crossed this message, please ignore it.
> Apologies, it was stuck in approval. Payment will go out with Thursday's run.
# Steering committee, {day} at {time}
Please find the agenda attached: progress, budget, risks, next steps. Forty-five minutes should do.
> See you there. Could we start with the risks?
# Plan for the next quarter
Here is what we suggest for the next three months. The order is ours to discuss, the dates are firm as soon as we agree on it.
)"_s;
    return table;
}
} // namespace atlas::sandbox::dataset
