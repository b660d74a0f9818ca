SELECT is_called FROM {sequence};
