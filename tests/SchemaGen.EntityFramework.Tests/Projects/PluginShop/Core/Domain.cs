using System;
using System.Collections.Generic;

#nullable disable

namespace PluginShop.Core.Domain.Catalog
{
    public enum ProductType
    {
        SimpleProduct = 5,
        GroupedProduct = 10,
    }

    public partial class Product : BaseEntity, ISlugSupported, IStoreMappingSupported, ISoftDeletedEntity
    {
        private ICollection<ProductCategory> _productCategories;
        private ICollection<ProductPicture> _productPictures;
        private ICollection<TierPrice> _tierPrices;

        public int ProductTypeId { get; set; }
        public string Name { get; set; }
        public string ShortDescription { get; set; }
        public string FullDescription { get; set; }
        public string MetaKeywords { get; set; }
        public string Sku { get; set; }
        public bool LimitedToStores { get; set; }
        public decimal Price { get; set; }
        public decimal OldPrice { get; set; }
        public decimal? Weight { get; set; }
        public DateTime? AvailableStartDateTimeUtc { get; set; }
        public int DisplayOrder { get; set; }
        public bool Published { get; set; }
        public bool Deleted { get; set; }
        public DateTime CreatedOnUtc { get; set; }

        public ProductType ProductType
        {
            get => (ProductType)ProductTypeId;
            set => ProductTypeId = (int)value;
        }

        public virtual ICollection<ProductCategory> ProductCategories
        {
            get => _productCategories ?? (_productCategories = new List<ProductCategory>());
            protected set => _productCategories = value;
        }

        public virtual ICollection<ProductPicture> ProductPictures
        {
            get => _productPictures ?? (_productPictures = new List<ProductPicture>());
            protected set => _productPictures = value;
        }

        public virtual ICollection<TierPrice> TierPrices
        {
            get => _tierPrices ?? (_tierPrices = new List<TierPrice>());
            protected set => _tierPrices = value;
        }

        public virtual ICollection<ProductTagMapping> ProductTagMappings { get; protected set; } = new List<ProductTagMapping>();
    }

    public partial class Category : BaseEntity, ISlugSupported
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public int ParentCategoryId { get; set; }
        public int? PictureId { get; set; }
        public string PriceRanges { get; set; }
        public bool Published { get; set; }
    }

    public partial class ProductCategory : BaseEntity
    {
        public int ProductId { get; set; }
        public int CategoryId { get; set; }
        public bool IsFeaturedProduct { get; set; }
        public virtual Category Category { get; set; }
        public virtual Product Product { get; set; }
    }

    public partial class ProductTag : BaseEntity
    {
        public string Name { get; set; }
        public virtual ICollection<ProductTagMapping> ProductTagMappings { get; set; } = new List<ProductTagMapping>();
    }

    public partial class ProductTagMapping : BaseEntity
    {
        public int ProductId { get; set; }
        public int ProductTagId { get; set; }
        public virtual Product Product { get; set; }
        public virtual ProductTag ProductTag { get; set; }
    }

    public partial class ProductPicture : BaseEntity
    {
        public int ProductId { get; set; }
        public int PictureId { get; set; }
        public int DisplayOrder { get; set; }
        public virtual Media.Picture Picture { get; set; }
        public virtual Product Product { get; set; }
    }

    public partial class TierPrice : BaseEntity
    {
        public int ProductId { get; set; }
        public int? CustomerRoleId { get; set; }
        public int Quantity { get; set; }
        public decimal Price { get; set; }
        public virtual Product Product { get; set; }
        public virtual Customers.CustomerRole CustomerRole { get; set; }
    }
}

namespace PluginShop.Core.Domain.Media
{
    public partial class Picture : BaseEntity
    {
        public string MimeType { get; set; }
        public string SeoFilename { get; set; }
        public bool IsNew { get; set; }
        public virtual PictureBinary PictureBinary { get; set; }
    }

    public partial class PictureBinary : BaseEntity
    {
        public byte[] BinaryData { get; set; }
        public int PictureId { get; set; }
        public virtual Picture Picture { get; set; }
    }
}

namespace PluginShop.Core.Domain.Customers
{
    public partial class Customer : BaseEntity, ISoftDeletedEntity
    {
        private ICollection<CustomerCustomerRoleMapping> _customerCustomerRoleMappings;
        private IList<CustomerRole> _customerRoles;

        public Customer()
        {
            CustomerGuid = Guid.NewGuid();
        }

        public Guid CustomerGuid { get; set; }
        public string Username { get; set; }
        public string Email { get; set; }
        public bool Active { get; set; }
        public bool Deleted { get; set; }
        public int? BillingAddressId { get; set; }
        public int? ShippingAddressId { get; set; }

        public IList<CustomerRole> CustomerRoles => _customerRoles ?? (_customerRoles = new List<CustomerRole>());

        public virtual ICollection<CustomerCustomerRoleMapping> CustomerCustomerRoleMappings
        {
            get => _customerCustomerRoleMappings ?? (_customerCustomerRoleMappings = new List<CustomerCustomerRoleMapping>());
            protected set => _customerCustomerRoleMappings = value;
        }

        public virtual ICollection<CustomerAddressMapping> CustomerAddressMappings { get; protected set; } = new List<CustomerAddressMapping>();
        public virtual Common.Address BillingAddress { get; set; }
        public virtual Common.Address ShippingAddress { get; set; }
    }

    public partial class CustomerRole : BaseEntity
    {
        public string Name { get; set; }
        public bool IsSystemRole { get; set; }
        public string SystemName { get; set; }
    }

    public partial class CustomerCustomerRoleMapping : BaseEntity
    {
        public int CustomerId { get; set; }
        public int CustomerRoleId { get; set; }
        public virtual Customer Customer { get; set; }
        public virtual CustomerRole CustomerRole { get; set; }
    }

    public partial class CustomerAddressMapping : BaseEntity
    {
        public int CustomerId { get; set; }
        public int AddressId { get; set; }
        public virtual Customer Customer { get; set; }
        public virtual Common.Address Address { get; set; }
    }
}

namespace PluginShop.Core.Domain.Common
{
    public partial class Address : BaseEntity, ICloneable
    {
        public string FirstName { get; set; }
        public string City { get; set; }
        public int? CountryId { get; set; }
        public DateTime CreatedOnUtc { get; set; }
        public virtual Directory.Country Country { get; set; }

        public object Clone() => MemberwiseClone();
    }
}

namespace PluginShop.Core.Domain.Directory
{
    public partial class Country : BaseEntity
    {
        public string Name { get; set; }
        public string TwoLetterIsoCode { get; set; }
        public int NumericIsoCode { get; set; }
        public virtual ICollection<StateProvince> StateProvinces { get; protected set; } = new List<StateProvince>();
    }

    public partial class StateProvince : BaseEntity
    {
        public int CountryId { get; set; }
        public string Name { get; set; }
        public string Abbreviation { get; set; }
        public virtual Country Country { get; set; }
    }
}

namespace PluginShop.Core.Domain.Orders
{
    public partial class Order : BaseEntity
    {
        private ICollection<OrderItem> _orderItems;

        public Guid OrderGuid { get; set; }
        public int CustomerId { get; set; }
        public decimal OrderTotal { get; set; }
        public decimal CurrencyRate { get; set; }
        public string CustomOrderNumber { get; set; }
        public DateTime CreatedOnUtc { get; set; }
        public virtual Customers.Customer Customer { get; set; }

        public virtual ICollection<OrderItem> OrderItems
        {
            get => _orderItems ?? (_orderItems = new List<OrderItem>());
            protected set => _orderItems = value;
        }
    }

    public partial class OrderItem : BaseEntity
    {
        public int OrderId { get; set; }
        public int ProductId { get; set; }
        public int Quantity { get; set; }
        public decimal UnitPriceInclTax { get; set; }
        public virtual Order Order { get; set; }
        public virtual Catalog.Product Product { get; set; }
    }
}
