ALTER TYPE {{ after.owner }} ALTER ATTRIBUTE {{ quote after.name }} TYPE {{ after.type }}{{ if after.collate }} COLLATE {{ after.collate }}{{ end }};
