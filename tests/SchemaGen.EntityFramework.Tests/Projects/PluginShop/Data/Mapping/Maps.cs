using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PluginShop.Core.Domain.Catalog;
using PluginShop.Core.Domain.Common;
using PluginShop.Core.Domain.Customers;
using PluginShop.Core.Domain.Directory;
using PluginShop.Core.Domain.Media;
using PluginShop.Core.Domain.Orders;

namespace PluginShop.Data.Mapping
{
    public partial class ProductMap : AppEntityTypeConfiguration<Product>
    {
        public override void Configure(EntityTypeBuilder<Product> builder)
        {
            builder.ToTable(nameof(Product));
            builder.HasKey(product => product.Id);

            builder.Property(product => product.Name).HasMaxLength(400).IsRequired();
            builder.Property(product => product.MetaKeywords).HasMaxLength(400);
            builder.Property(product => product.Sku).HasMaxLength(400);
            builder.Property(product => product.Price).HasColumnType("decimal(18, 4)");
            builder.Property(product => product.OldPrice).HasColumnType("decimal(18, 4)");
            builder.Property(product => product.Weight).HasColumnType("decimal(18, 4)");

            builder.Ignore(product => product.ProductType);

            base.Configure(builder);
        }
    }

    public partial class CategoryMap : AppEntityTypeConfiguration<Category>
    {
        public override void Configure(EntityTypeBuilder<Category> builder)
        {
            builder.ToTable(nameof(Category));
            builder.HasKey(category => category.Id);
            builder.Property(category => category.Name).HasMaxLength(400).IsRequired();
            builder.Property(category => category.PriceRanges).HasMaxLength(400);
            base.Configure(builder);
        }
    }

    public partial class ProductCategoryMap : AppEntityTypeConfiguration<ProductCategory>
    {
        public override void Configure(EntityTypeBuilder<ProductCategory> builder)
        {
            builder.ToTable(AppMappingDefaults.ProductCategoryTable);
            builder.HasKey(productCategory => productCategory.Id);

            builder.HasOne(productCategory => productCategory.Category)
                .WithMany()
                .HasForeignKey(productCategory => productCategory.CategoryId)
                .IsRequired();

            builder.HasOne(productCategory => productCategory.Product)
                .WithMany(product => product.ProductCategories)
                .HasForeignKey(productCategory => productCategory.ProductId)
                .IsRequired();

            base.Configure(builder);
        }
    }

    public partial class ProductPictureMap : AppEntityTypeConfiguration<ProductPicture>
    {
        public override void Configure(EntityTypeBuilder<ProductPicture> builder)
        {
            builder.ToTable(AppMappingDefaults.ProductPictureTable);
            builder.HasKey(productPicture => productPicture.Id);
            builder.HasOne(productPicture => productPicture.Picture).WithMany().HasForeignKey(productPicture => productPicture.PictureId).IsRequired();
            builder.HasOne(productPicture => productPicture.Product).WithMany(product => product.ProductPictures).HasForeignKey(productPicture => productPicture.ProductId).IsRequired();
            base.Configure(builder);
        }
    }

    public partial class ProductTagMap : AppEntityTypeConfiguration<ProductTag>
    {
        public override void Configure(EntityTypeBuilder<ProductTag> builder)
        {
            builder.ToTable(nameof(ProductTag));
            builder.HasKey(productTag => productTag.Id);
            builder.Property(productTag => productTag.Name).HasMaxLength(400).IsRequired();
            base.Configure(builder);
        }
    }

    public partial class ProductTagMappingMap : AppEntityTypeConfiguration<ProductTagMapping>
    {
        public override void Configure(EntityTypeBuilder<ProductTagMapping> builder)
        {
            builder.ToTable(AppMappingDefaults.ProductProductTagTable);
            builder.HasKey(mapping => new { mapping.ProductId, mapping.ProductTagId });

            builder.Property(mapping => mapping.ProductId).HasColumnName("Product_Id");
            builder.Property(mapping => mapping.ProductTagId).HasColumnName("ProductTag_Id");

            builder.HasOne(mapping => mapping.Product)
                .WithMany(product => product.ProductTagMappings)
                .HasForeignKey(mapping => mapping.ProductId)
                .IsRequired();

            builder.HasOne(mapping => mapping.ProductTag)
                .WithMany(productTag => productTag.ProductTagMappings)
                .HasForeignKey(mapping => mapping.ProductTagId)
                .IsRequired();

            builder.Ignore(mapping => mapping.Id);
        }
    }

    public partial class TierPriceMap : AppEntityTypeConfiguration<TierPrice>
    {
        public override void Configure(EntityTypeBuilder<TierPrice> builder)
        {
            builder.ToTable(nameof(TierPrice));
            builder.HasKey(price => price.Id);
            builder.Property(price => price.Price).HasColumnType("decimal(18, 4)");
            builder.HasOne(price => price.Product).WithMany(product => product.TierPrices).HasForeignKey(price => price.ProductId).IsRequired();
            builder.HasOne(price => price.CustomerRole).WithMany().HasForeignKey(price => price.CustomerRoleId).OnDelete(DeleteBehavior.Cascade);
            base.Configure(builder);
        }
    }

    public partial class PictureMap : AppEntityTypeConfiguration<Picture>
    {
        public override void Configure(EntityTypeBuilder<Picture> builder)
        {
            builder.ToTable(nameof(Picture));
            builder.HasKey(picture => picture.Id);
            builder.Property(picture => picture.MimeType).HasMaxLength(40).IsRequired();
            builder.Property(picture => picture.SeoFilename).HasMaxLength(300);
            base.Configure(builder);
        }
    }

    public partial class PictureBinaryMap : AppEntityTypeConfiguration<PictureBinary>
    {
        public override void Configure(EntityTypeBuilder<PictureBinary> builder)
        {
            builder.ToTable(nameof(PictureBinary));
            builder.HasKey(pictureBinary => pictureBinary.Id);
            builder.HasOne(pictureBinary => pictureBinary.Picture)
                .WithOne(picture => picture.PictureBinary)
                .HasForeignKey<PictureBinary>(pictureBinary => pictureBinary.PictureId)
                .OnDelete(DeleteBehavior.Cascade);
            base.Configure(builder);
        }
    }

    public partial class CustomerMap : AppEntityTypeConfiguration<Customer>
    {
        public override void Configure(EntityTypeBuilder<Customer> builder)
        {
            builder.ToTable(nameof(Customer));
            builder.HasKey(customer => customer.Id);

            builder.Property(customer => customer.Username).HasMaxLength(1000);
            builder.Property(customer => customer.Email).HasMaxLength(1000);

            builder.Property(customer => customer.BillingAddressId).HasColumnName("BillingAddress_Id");
            builder.Property(customer => customer.ShippingAddressId).HasColumnName("ShippingAddress_Id");

            builder.HasOne(customer => customer.BillingAddress)
                .WithMany()
                .HasForeignKey(customer => customer.BillingAddressId);

            builder.HasOne(customer => customer.ShippingAddress)
                .WithMany()
                .HasForeignKey(customer => customer.ShippingAddressId);

            builder.Ignore(customer => customer.CustomerRoles);

            base.Configure(builder);
        }

        protected override void PostConfigure(EntityTypeBuilder<Customer> builder)
        {
            builder.HasIndex(customer => customer.CustomerGuid).HasDatabaseName("IX_Customer_CustomerGuid");
        }
    }

    public partial class CustomerCustomerRoleMap : AppEntityTypeConfiguration<CustomerCustomerRoleMapping>
    {
        public override void Configure(EntityTypeBuilder<CustomerCustomerRoleMapping> builder)
        {
            builder.ToTable(AppMappingDefaults.CustomerCustomerRoleTable);
            builder.HasKey(mapping => new { mapping.CustomerId, mapping.CustomerRoleId });

            builder.Property(mapping => mapping.CustomerId).HasColumnName("Customer_Id");
            builder.Property(mapping => mapping.CustomerRoleId).HasColumnName("CustomerRole_Id");

            builder.HasOne(mapping => mapping.Customer)
                .WithMany(customer => customer.CustomerCustomerRoleMappings)
                .HasForeignKey(mapping => mapping.CustomerId)
                .IsRequired();

            builder.HasOne(mapping => mapping.CustomerRole)
                .WithMany()
                .HasForeignKey(mapping => mapping.CustomerRoleId)
                .IsRequired();

            builder.Ignore(mapping => mapping.Id);

            base.Configure(builder);
        }
    }

    public partial class CustomerRoleMap : AppEntityTypeConfiguration<CustomerRole>
    {
        public override void Configure(EntityTypeBuilder<CustomerRole> builder)
        {
            builder.ToTable(nameof(CustomerRole));
            builder.HasKey(role => role.Id);
            builder.Property(role => role.Name).HasMaxLength(255).IsRequired();
            builder.Property(role => role.SystemName).HasMaxLength(255);
            base.Configure(builder);
        }
    }

    public partial class CustomerAddressMap : AppEntityTypeConfiguration<CustomerAddressMapping>
    {
        public override void Configure(EntityTypeBuilder<CustomerAddressMapping> builder)
        {
            builder.ToTable(AppMappingDefaults.CustomerAddressesTable);
            builder.HasKey(mapping => new { mapping.CustomerId, mapping.AddressId });
            builder.Property(mapping => mapping.CustomerId).HasColumnName("Customer_Id");
            builder.Property(mapping => mapping.AddressId).HasColumnName("Address_Id");
            builder.HasOne(mapping => mapping.Customer).WithMany(customer => customer.CustomerAddressMappings).HasForeignKey(mapping => mapping.CustomerId).IsRequired();
            builder.HasOne(mapping => mapping.Address).WithMany().HasForeignKey(mapping => mapping.AddressId).IsRequired();
            builder.Ignore(mapping => mapping.Id);
            base.Configure(builder);
        }
    }

    public partial class AddressMap : AppEntityTypeConfiguration<Address>
    {
        public override void Configure(EntityTypeBuilder<Address> builder)
        {
            builder.ToTable(nameof(Address));
            builder.HasKey(address => address.Id);
            builder.HasOne(address => address.Country).WithMany().HasForeignKey(address => address.CountryId);
            base.Configure(builder);
        }
    }

    public partial class CountryMap : AppEntityTypeConfiguration<Country>
    {
        public override void Configure(EntityTypeBuilder<Country> builder)
        {
            builder.ToTable(nameof(Country));
            builder.HasKey(country => country.Id);
            builder.Property(country => country.Name).HasMaxLength(100).IsRequired();
            builder.Property(country => country.TwoLetterIsoCode).HasMaxLength(2);
            base.Configure(builder);
        }
    }

    public partial class StateProvinceMap : AppEntityTypeConfiguration<StateProvince>
    {
        public override void Configure(EntityTypeBuilder<StateProvince> builder)
        {
            builder.ToTable(nameof(StateProvince));
            builder.HasKey(state => state.Id);
            builder.Property(state => state.Name).HasMaxLength(100).IsRequired();
            builder.Property(state => state.Abbreviation).HasMaxLength(100);
            builder.HasOne(state => state.Country).WithMany(country => country.StateProvinces).HasForeignKey(state => state.CountryId).IsRequired();
            base.Configure(builder);
        }
    }

    public partial class OrderMap : AppEntityTypeConfiguration<Order>
    {
        public override void Configure(EntityTypeBuilder<Order> builder)
        {
            builder.ToTable(nameof(Order));
            builder.HasKey(order => order.Id);
            builder.Property(order => order.CurrencyRate).HasColumnType("decimal(18, 8)");
            builder.Property(order => order.OrderTotal).HasColumnType("decimal(18, 4)");
            builder.Property(order => order.CustomOrderNumber).IsRequired();
            builder.HasOne(order => order.Customer).WithMany().HasForeignKey(order => order.CustomerId).OnDelete(DeleteBehavior.Restrict).IsRequired();
            base.Configure(builder);
        }
    }

    public partial class OrderItemMap : AppEntityTypeConfiguration<OrderItem>
    {
        public override void Configure(EntityTypeBuilder<OrderItem> builder)
        {
            builder.ToTable(nameof(OrderItem));
            builder.HasKey(orderItem => orderItem.Id);
            builder.Property(orderItem => orderItem.UnitPriceInclTax).HasColumnType("decimal(18, 4)");
            builder.HasOne(orderItem => orderItem.Order).WithMany(order => order.OrderItems).HasForeignKey(orderItem => orderItem.OrderId).IsRequired();
            builder.HasOne(orderItem => orderItem.Product).WithMany().HasForeignKey(orderItem => orderItem.ProductId).IsRequired();
            base.Configure(builder);
        }
    }
}
