module simpletorch

go 1.19
