module operations

go 1.19

require simpletorch v0.0.0

replace simpletorch => ../../../../clients/go
