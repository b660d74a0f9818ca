-- drop table subscription_billing_statement_line_item_adjustments_and_corr    model.cs:3
-- HAZARD deletes data: all rows of subscription_billing_statement_line_item_adjustments_and_corr
DROP TABLE public.subscription_billing_statement_line_item_adjustments_and_corr;

-- drop table subscription_billing_statement_line_item_adjustments_and_q    model.cs:9
-- HAZARD deletes data: all rows of subscription_billing_statement_line_item_adjustments_and_q
DROP TABLE public.subscription_billing_statement_line_item_adjustments_and_q;
